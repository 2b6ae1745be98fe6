import type { Flag, Flags } from './flags.ts'

/** What may stand at a place of the command line. A value that ends with `=` or `.` goes on. */
export interface Suggestion {
  value: string
  help?: string
}

/** What is completed there: one of these, or a name that the shell knows. */
export type Suggestions = readonly Suggestion[] | 'files' | 'folders'

/** A table whose names are values, and what says something of each. */
export const named = <Row>(table: Readonly<Record<string, Row>>, help: (row: Row) => string): Suggestion[] =>
  Object.entries(table).map(([value, row]) => ({ value, help: help(row) }))

export const valuesOf = (values: readonly string[]): Suggestion[] => values.map((value) => ({ value }))

/** The flags that are not there yet, or may be given again. */
export function suggestedFlags(flags: Flags, given: readonly string[]): Suggestion[] {
  const rows = Object.entries(flags).filter(([name, { isList }]) => isList || !given.includes(`--${name}`))
  return [
    ...rows.map(([name, { help }]) => ({ value: `--${name}`, help })),
    ...rows.flatMap(([name, { short, help }]) => shortsOf(name, short, help)),
    { value: '--help', help: 'what the command takes' },
  ]
}

function shortsOf(name: string, short: Flag['short'], help: string): Suggestion[] {
  if (typeof short === 'string') return [{ value: `-${short}`, help }]
  return Object.entries(short ?? {}).map(([letter, value]) => ({ value: `-${letter}`, help: `--${name} ${value}` }))
}

/** What a flag's value may be. */
export function suggestedValues({ oneOf, value }: Flag): Suggestions {
  if (oneOf) return valuesOf(oneOf)
  if (value === 'FILE') return 'files'
  return value === 'DIR' ? 'folders' : []
}

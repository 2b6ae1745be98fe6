/** A value as both databases take it; a truth is 0 or 1. */
type Value = string | number | null

/** A statement as it stands in the code, its values beside it: the text is prepared once for each place, and holds no value. */
export interface Statement {
  text: TemplateStringsArray
  values: readonly Value[]
  /** At most one row is asked for. */
  one?: boolean
  /** The alias of a table whose rows nobody else may change until the commit. */
  locks?: string
}

export type Row = Readonly<Record<string, Value>>

/** A statement out of a template. */
export const sql = (text: TemplateStringsArray, ...values: Value[]): Statement => ({ text, values })

/**
 * What is done to the database, step by step: it asks for the statements of one round trip and goes on with their rows. Who drives it decides
 * whether that is at once or a while later.
 */
export type Steps<T> = Generator<readonly Statement[], T, readonly (readonly Row[])[]>

export function* rows(statement: Statement): Steps<readonly Row[]> {
  const [found] = yield [statement]
  return found!
}

/** The only row, or the first. */
export function* row(statement: Statement): Steps<Row | undefined> {
  const [found] = yield [{ ...statement, one: true }]
  return found![0]
}

/** Steps that are none of each other's business, in the same round trips; what each has come to, in their order. */
export function* together<T>(all: readonly Steps<T>[]): Steps<T[]> {
  const steps = all.map((each) => ({ each, now: each.next() }))
  for (;;) {
    const asking = steps.flatMap((one) => (one.now.done ? [] : [{ one, asked: one.now.value }]))
    if (asking.length === 0) return steps.map(({ now }) => now.value as T)
    const answers = yield asking.flatMap(({ asked }) => asked)
    let from = 0
    for (const { one, asked } of asking) {
      one.now = one.each.next(answers.slice(from, from + asked.length))
      from += asked.length
    }
  }
}

/** What answers no rows. */
export const isSilent = ({ text }: Statement): boolean =>
  !text[0]!.startsWith('SELECT') && !text.some((part) => part.includes('RETURNING'))

/** In their order, in one round trip. */
export const write = (...statements: readonly Statement[]): Steps<void> => writeAll(statements)

export function* writeAll(statements: readonly Statement[]): Steps<void> {
  if (statements.length > 0) yield statements
}

export const bit = (value: boolean): number => (value ? 1 : 0)

export const parse = <T>(text: Value | undefined): T => JSON.parse(text as string) as T

/** A text that somebody else wrote, so that it can be looked for: a NUL, or half a character, would be one text with another. */
export const spelled = (text: string): string => (isOrdinary(text) ? text : JSON.stringify(text))

export const unspelled = (text: string): string => (text.startsWith('"') ? (JSON.parse(text) as string) : text)

const isOrdinary = (text: string) => text.isWellFormed() && !text.includes('\0') && !text.startsWith('"')

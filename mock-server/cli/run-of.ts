import type { ReportItem, Run } from '../../contract-tests/reporters/index.ts'
import { maskCards } from '../../schemas/cards/mask.ts'
import { version } from '../version.ts'
import type { Flags, Values } from './flags.ts'
import { reportFlags } from './report-flags.ts'

/** Flags whose values open something: they are named, and not shown. */
const secret = ['admin-token']

interface RunOf {
  command: string
  values: Values
  /** When it began, of `performance.now()`. */
  began: number
  /** Flags that choose an item alone, in the place of those that chose before. */
  alone?(item: ReportItem): Values
}

/** What a report says of its own run: who judged, by which flags, for how long, and how to judge one item once more. */
export function runOf({ command, values, began, alone }: RunOf): Run {
  const given = Object.entries(values).filter(
    ([name, value]) => value !== undefined && !(name in (reportFlags as Flags)),
  )
  return {
    version,
    options: Object.fromEntries(
      given.map(([name, value]) => [name, secret.includes(name) ? 'given, not shown' : shown(value)]),
    ),
    durationMs: performance.now() - began,
    ...(alone && {
      again: (item) =>
        [
          'bank131-mock',
          command,
          ...Object.entries({ ...Object.fromEntries(given), ...alone(item) })
            .filter(([, value]) => value !== undefined)
            .map(written),
        ].join(' '),
    }),
  }
}

/** Without card numbers, and without the password of an address. */
const shown = (value: Values[string]): string =>
  maskCards(String(value)).replace(/(\w+:\/\/[^/\s:@]*:)[^/\s@]+@/g, '$1***@')

function written([name, value]: [string, Values[string]]): string {
  if (value === true) return `--${name}`
  if (value === false) return `--no-${name}`
  return `--${name} ${secret.includes(name) ? name.toUpperCase() : quoted(shown(value))}`
}

/** As a shell of Unix reads it. */
const quoted = (text: string) => (/^[\w.:/@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`)

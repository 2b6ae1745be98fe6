import { describeValue, toToken, type Violation } from '../../schemas/violation.ts'

/** What a match may be at most: each call, webhook or payout, and each item that is waited for, is compared with all of it. */
const matchLimits = { values: 1_000, levels: 64, path: 1_000 }

const { values, levels, path: longest } = matchLimits
const expected = {
  values: `at most ${values} values in all, each name of a dotted path counted`,
  levels: `at most ${levels} levels of nesting`,
  path: `a dotted path of at most ${longest} characters and ${levels} parts`,
}

/** What makes a match too much to be compared with, if anything does; `pointer` is where it stands. */
export function oversizedMatch(match: object, pointer: string): Violation[] {
  let seen = 0
  const look = (value: unknown, at: string, level: number): Violation | undefined => {
    seen += 1
    if (seen > values) return { pointer, expected: expected.values, came: 'more' }
    if (typeof value !== 'object' || value === null) return undefined
    if (level > levels) return { pointer, expected: expected.levels, came: 'more' }
    for (const [name, item] of Object.entries(value)) {
      if (isLong(name)) return { pointer: at, expected: expected.path, came: describeValue(name) }
      // Each is looked up by itself: a path of many names costs as much as that many values.
      seen += name.split('.', levels).length - 1
      const found = look(item, `${at}/${toToken(name)}`, level + 1)
      if (found) return found
    }
    return undefined
  }
  const found = look(match, pointer, 1)
  return found ? [found] : []
}

const isLong = (path: string) => path.length > longest || path.split('.', levels + 1).length > levels

import { limits } from '../../schemas/limits.ts'
import { own } from '../../schemas/own.ts'
import { describeValue, firstViolations, type Violation } from '../../schemas/violation.ts'
import type { AccountSetting } from '../store/rows.ts'
import { defaultAccounts } from './default-accounts.ts'
import { readTime } from './read-time.ts'

type Rule = (value: unknown) => Violation[]

/**
 * What the schemas of the control API cannot say of an option, a row each. Whatever way an option comes in (a flag, the environment, a
 * config file, the library, the control API), its schema and its row here are asked, and nothing else.
 */
const rules: Readonly<Record<string, Rule>> = {
  webhookUrl: (value) =>
    typeof value === 'string' && /^https?:\/\//.test(value) && !URL.canParse(value)
      ? [{ pointer: '', expected: 'a URL', came: describeValue(value) }]
      : [],
  startAt: (value) => {
    if (typeof value !== 'string' && !(value instanceof Date)) return []
    const read = readTime(value, limits.lastStart)
    return 'at' in read ? [] : [{ pointer: '', expected: read.expected, came: JSON.stringify(value) }]
  },
  pace: (value) => Object.entries(Object(value)).flatMap(([name, ms]) => (isWhole(ms) ? [] : [tooFine(name, ms)])),
  accounts: (value) => (isAccounts(value) ? firstViolations(accountViolations(value)) : []),
}

/** What the rows say of some options, by pointer into them. */
export const ruleViolations = (options: object): Violation[] =>
  Object.entries(options).flatMap(([name, value]) =>
    (own(rules, name)?.(value) ?? []).map((found) => ({ ...found, pointer: `/${name}${found.pointer}` })),
  )

/** The clock counts microseconds. */
const isWhole = (ms: unknown) =>
  typeof ms !== 'number' || ms > limits.longestPace || Math.round(ms * 1000) / 1000 === ms
const tooFine = (name: string, ms: unknown): Violation => ({
  pointer: `/${name}`,
  expected: 'milliseconds with at most three decimals',
  came: describeValue(ms),
})

/** Its schema tells what is wrong with anything else. */
const isAccounts = (value: unknown): value is AccountSetting[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null)

/** One account a number; and each kind must have one, so that a default one is not hidden behind an account of another kind. */
function* accountViolations(accounts: readonly AccountSetting[]): Generator<Violation> {
  yield* repeatedNumbers(accounts)
  const absent = defaultAccounts.filter(({ kind }) => !accounts.some((account) => account.kind === kind))
  for (const [at, { number }] of accounts.entries()) {
    const hidden = absent.find((account) => account.number === number)
    if (!hidden) continue
    const expected = `another number, or a ${hidden.kind} account beside it, whose default number this is`
    yield { pointer: `/${at}/number`, expected, came: describeValue(number) }
  }
}

/** Two accounts of one number would be one. */
export function* repeatedNumbers(accounts: readonly { number: string }[]): Generator<Violation> {
  const seen = new Set<string>()
  for (const [at, { number }] of accounts.entries()) {
    if (seen.has(number))
      yield { pointer: `/${at}/number`, expected: 'a number that no other account has', came: describeValue(number) }
    seen.add(number)
  }
}

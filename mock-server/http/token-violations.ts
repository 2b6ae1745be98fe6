import { opaque } from '../../schemas/names.ts'
import { describeValue, MOST_VIOLATIONS, type Violation, within } from '../../schemas/violation.ts'
import { type OwnToken, readToken } from '../core/tokens/tokens.ts'

/** What must stand behind the `token` of an object of that name, wherever it is in a body. */
const kinds: ReadonlyMap<string, OwnToken['kind']> = new Map([
  ['tokenized_card', 'card'],
  ['ru', 'account'],
  ['bank_account_ru_token', 'account'],
  ['recurrent', 'recurrent'],
  ['recurrent_token', 'recurrent'],
])

const nouns: Record<OwnToken['kind'], string> = { card: 'a card', account: 'an account', recurrent: 'a payment' }
const makers: Record<OwnToken['kind'], string> = {
  card: 'tokenize/elements',
  account: 'tokenize',
  recurrent: 'a payment with payment_options.recurrent',
}

/**
 * Tokens that cannot be what they are given for, the first twenty: those that the bank made for something else, and in a strict project
 * those that it did not make. Elsewhere any token counts as that of a valid test card or account (ours), so that the docs' examples can be tried.
 */
export function tokenViolations(value: unknown, strict: boolean): readonly Violation[] {
  const found: Violation[] = []
  collect(value, '', strict, found)
  return found
}

/** Joins what it finds in a value to what was found before; pointers are made on the way back. */
function collect(value: unknown, name: string, strict: boolean, found: Violation[]): void {
  if (typeof value !== 'object' || value === null || name === opaque) return
  const kind = kinds.get(name)
  const own = kind && 'token' in value ? tokenViolation(value.token, kind, strict) : undefined
  if (own) found.push({ pointer: '/token', ...own })
  for (const key in value) {
    if (found.length >= MOST_VIOLATIONS) return
    const before = found.length
    collect((value as Record<string, unknown>)[key], key, strict, found)
    for (let at = before; at < found.length; at += 1) found[at] = within(key, found[at]!)
  }
}

function tokenViolation(
  token: unknown,
  kind: OwnToken['kind'],
  strict: boolean,
): Omit<Violation, 'pointer'> | undefined {
  if (typeof token !== 'string') return undefined
  const own = readToken(token)
  if (own && own.kind !== kind) return { expected: `the token of ${nouns[kind]}`, came: `that of ${nouns[own.kind]}` }
  if (own || !strict) return undefined
  const expected = `the token of ${nouns[kind]} that this bank has made (the project is strict; ${makers[kind]} makes one)`
  return { expected, came: describeValue(token) }
}

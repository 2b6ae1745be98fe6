import { describeViolation, type Violation } from '../../schemas/violation.ts'
import { taughtByPages } from './page-gaps.ts'
import type { Account, AccountKind } from './state.ts'

/** An error code of the bank (docs: errors). The list is open. */
export type ErrorCode = string

/** Why a call changes nothing: a value, not an exception. */
export interface Refusal {
  refused: true
  code: ErrorCode
  description: string
  /** The fields at fault, pointers in the names of v2. */
  violations?: readonly Violation[]
  /** The HTTP status, where it differs from the code's own in outcomes/api-errors.ts. */
  status?: number
}

export const refuse = (code: ErrorCode, description: string, status?: number): Refusal => ({
  refused: true,
  code,
  description,
  ...(status !== undefined && { status }),
})

/** `invalid_request` about fields of the body. */
export function refuseFields(...found: Violation[]): Refusal {
  const violations = found.map(taughtByPages)
  return { ...refuse('invalid_request', violations.map(describeViolation).join('; ')), violations }
}

/** More account numbers help nobody. */
const MOST_SHOWN = 5

/** `account_not_found`: the field is right, and the project has no such account. */
export function refuseAccount(
  accounts: readonly Account[],
  pointer: string,
  number: string,
  kind?: AccountKind,
): Refusal {
  const asked = accounts.filter((each) => (kind === undefined ? each.kind !== 'collateral' : each.kind === kind))
  const shown = asked.slice(0, MOST_SHOWN).map((each) => `${each.number} (${each.kind})`)
  const there = `it has ${[...shown, ...(asked.length > MOST_SHOWN ? ['others'] : [])].join(', ') || 'none'}`
  const more =
    'set more by its accounts; unless it is strict, the first payout that names one as sender.account opens it'
  const expected = `${kind === undefined ? 'an' : `a ${kind}`} account of the project`
  const violation = { pointer, expected, came: JSON.stringify(number), advice: `${there}; ${more}` }
  return { ...refuseFields(violation), code: 'account_not_found' }
}

export const isRefusal = (value: object): value is Refusal => 'refused' in value

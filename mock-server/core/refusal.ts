import { describeViolation, type Violation } from '../../schemas/violation.ts'
import { type RefusalReason, refusalReasons } from '../errors/refusal-reasons.ts'
import type { Account, AccountKind } from './state.ts'

/** Why a call changes nothing: a value, not an exception. Its code and HTTP status are those of its reason in the table of errors. */
export interface Refusal {
  refused: true
  reason: RefusalReason
  code: string
  status: number
  description: string
  /** The fields at fault, pointers in the names of v2. */
  violations?: readonly Violation[]
}

export function refuse(reason: RefusalReason, description: string): Refusal {
  const { code, status } = refusalReasons[reason]
  return { refused: true, reason, code, status, description }
}

/** A refusal about fields of the body. */
export const refuseFields = (...found: Violation[]): Refusal => refuseAbout('invalid_fields', found)

function refuseAbout(reason: RefusalReason, violations: readonly Violation[]): Refusal {
  return { ...refuse(reason, describeAll(violations)), violations }
}

const describeAll = (violations: readonly Violation[]) => violations.map(describeViolation).join('; ')

/** A refusal of a part of a body, told of the whole body: its fields are named from there. */
export function refusalWithin(pointer: string, refusal: Refusal): Refusal {
  if (pointer === '' || !refusal.violations) return refusal
  const violations = refusal.violations.map((each) => ({ ...each, pointer: pointer + each.pointer }))
  return { ...refusal, description: describeAll(violations), violations }
}

/** The session that a field of the body names is not there. */
export const unknownSession = (pointer = '/session_id'): Refusal =>
  refuse('unknown_session', `${pointer}: no session of that id in this project`)

/** More account numbers help nobody. */
const MOST_SHOWN = 5

/** The field is right, and the project has no such account. */
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
  return refuseAbout('unknown_account', [violation])
}

export const isRefusal = (value: object): value is Refusal => 'refused' in value

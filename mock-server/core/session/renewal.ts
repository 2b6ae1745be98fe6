import { beginAll } from '../operations/begin.ts'
import { beginRenewalPayment } from '../operations/payment/begin.ts'
import { tell } from '../operations/perform-subscription.ts'
import type { Work } from '../operations/work.ts'
import { isRefusal } from '../refusal.ts'
import type { Session } from '../state.ts'
import { newSession } from './start.ts'

/** The session of a payment that a subscription makes by itself: one of its own, made as that of the first payment was (ours). */
export function beginRenewals(work: Work, home: Session): Session | undefined {
  const due = work.renewals.shift()
  if (!due) return undefined
  const { version, submerchant } = home
  const { id, renewal, data } = due
  const part = { begin: beginRenewalPayment(id, renewal), given: data, pointer: '' }
  const session = beginAll(work, newSession(work, { version, submerchant, given: {} }), [part])
  if (!isRefusal(session)) return session
  // There is no room for its money: it has failed before it could begin.
  tell(work, renewal, id, 'missed')
  return undefined
}

import type { ConfirmInformation } from '../../../schemas/generated/types.ts'
import { firstDifference } from '../methods/confirm-echo.ts'
import { cannotSucceed } from '../operations/cannot-succeed.ts'
import { kindOf, type Operation, type OperationEvent } from '../operations/kinds.ts'
import { beginWork, changesOf } from '../operations/work.ts'
import { taughtAbout } from '../page-gaps.ts'
import { refuseFields, unknownSession } from '../refusal.ts'
import type { Session, Version } from '../state.ts'
import type { Changes, Context, Decision, View } from '../view.ts'
import { offering, sessionStatus, showOffer } from './fold.ts'
import { beginRenewals } from './renewal.ts'
import { reply, type SessionReply } from './reply.ts'
import { send } from './send.ts'
import { step } from './step.ts'

/** session/confirm: what asked for something to be sent back is only confirmed with it (docs: settlement-payout-accounts). */
export function confirm(
  view: View,
  context: Context,
  echoed: ConfirmInformation | undefined,
  version: Version,
): Decision<SessionReply> {
  const { session } = view
  const problem = session && echoProblem(session, echoed, version)
  return problem ? refuseFields(taughtAbout('/session/confirm')(problem)) : send(view, context, 'confirm')
}

function echoProblem(session: Session, echoed: ConfirmInformation | undefined, version: Version) {
  // Whoever speaks v1 to a session of v1 has been shown the method; after a webhook or a status of v2 nobody can send it back.
  const methodShown = version === 'v1' && session.version === 'v1'
  const operations = offering(session)
  if (echoed && operations.length > 1) return firstDifference(showOffer(session, version), echoed)
  for (const operation of operations) {
    const problem = kindOf(operation).confirmInformation?.problem(operation, echoed, methodShown)
    if (problem) return problem
  }
  return undefined
}

/** session/cancel: a session that waits to be started, or a payout that waits to be confirmed (docs: objects). */
export function cancel(view: View, context: Context): Decision<SessionReply> {
  const { session } = view
  if (!session || sessionStatus(session) !== 'created') return send(view, context, 'cancel')
  const cancelled: Session = { ...session, cancelled: true, updatedAt: view.now }
  return { changes: { session: cancelled }, reply: reply(cancelled) }
}

/** session/status: reads, changes nothing. */
export function status({ session }: View, version: Version): Decision<SessionReply> {
  if (!session) return unknownSession()
  const offer = showOffer(session, version)
  return { changes: {}, reply: { ...reply(session), ...(offer && { confirm_information: offer }) } }
}

/** The operation of another session, if there is one, whose end this one is told of. */
const hearsOf = (operation: Operation): string | undefined => ('hearsOf' in operation ? operation.hearsOf : undefined)

/** Events by which an operation ends without money. */
const endsUnpaid: readonly OperationEvent[] = ['refuse', 'decline', 'break_off']

/** How the payment of a subscription ended it alone can say: told by hand that it failed, one under way would be paid, and made once more. */
const saidByPayments: readonly OperationEvent[] = ['renewed', 'missed', 'give_up']

/** A due timer, or an event pushed by hand: goes to one operation, changed by its outcome where that is legal. `undefined` if it is illegal. */
export function fire(
  view: View,
  context: Context,
  operationId: string,
  event: OperationEvent,
  applyOutcome = true,
): Changes | undefined {
  const { session } = view
  const operation = session?.operations.find((each) => each.id === operationId || hearsOf(each) === operationId)
  if (!session || !operation || kindOf(operation).follows) return undefined
  // Only the bank itself moves what it had no money to hold for, or no income to count: pushed on by hand, it would be paid out of
  // nothing, or have a receipt for what was never registered.
  const legs = session.operations.filter(
    (each) => each === operation || ('follows' in each && each.follows === operationId),
  )
  if (!applyOutcome && legs.some(cannotSucceed) && !endsUnpaid.includes(event)) return undefined
  if (!applyOutcome && saidByPayments.includes(event)) return undefined
  const work = beginWork(view, context)
  const next = step(work, session, operation, event, applyOutcome)
  return next && changesOf(work, next, beginRenewals(work, next))
}

import type { ConfirmInformation } from '../../../schemas/generated/types.ts'
import { cannotSucceed } from '../operations/cannot-succeed.ts'
import { kindOf, type Operation, type OperationEvent } from '../operations/kinds.ts'
import { transition } from '../operations/machine.ts'
import { followLeader, move } from '../operations/move.ts'
import { beginWork, changesOf, type Work } from '../operations/work.ts'
import { type Refusal, refuseFields, unknownSession } from '../refusal.ts'
import type { Session, Version } from '../state.ts'
import type { Changes, Context, Decision, View } from '../view.ts'
import { offering, sessionStatus, showOffer } from './fold.ts'
import { reply, type SessionReply, wrongState } from './reply.ts'

/** session/confirm: what asked for something to be sent back is only confirmed with it (docs: settlement-payout-accounts). */
export function confirm(
  view: View,
  context: Context,
  echoed: ConfirmInformation | undefined,
  version: Version,
): Decision<SessionReply> {
  const { session } = view
  const operation = session && offering(session)
  // Whoever speaks v1 to a session of v1 has been shown the method; after a webhook or a status of v2 nobody can send it back.
  const methodShown = version === 'v1' && session?.version === 'v1'
  const problem = operation && kindOf(operation).confirmInformation?.problem(operation, echoed, methodShown)
  return problem ? refuseFields(problem) : send(view, context, 'confirm')
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

/** session/refund, capture, chargeback: about a payment, of which no session of this bank has one that came in. */
export const noPayment = ({ session }: View, because: string): Refusal =>
  session ? wrongState(session, because) : unknownSession()

/** A due timer, or an event pushed by hand: goes to one operation, changed by its outcome where that is legal. `undefined` if it is illegal. */
export function fire(
  view: View,
  context: Context,
  operationId: string,
  event: OperationEvent,
  applyOutcome = true,
): Changes | undefined {
  const { session } = view
  const operation = session?.operations.find(({ id }) => id === operationId)
  if (!session || !operation || kindOf(operation).follows) return undefined
  // Only the bank itself moves what it had no money to hold for, or no income to count: pushed on by hand, it would be paid out of
  // nothing, or have a receipt for what was never registered.
  if (!applyOutcome && session.operations.some(cannotSucceed) && event !== 'refuse') return undefined
  const work = beginWork(view, context)
  const instead = applyOutcome ? operation.outcome.instead[event] : undefined
  const moved = (instead && move(work, session.id, operation, instead)) ?? move(work, session.id, operation, event)
  return (
    moved &&
    changesOf(
      work,
      after(work, session, (each) => (each.id === operationId ? moved : each)),
    )
  )
}

/** The partner's command goes to every operation that waits for it, all or none. */
function send(view: View, context: Context, command: OperationEvent): Decision<SessionReply> {
  const { session } = view
  if (!session) return unknownSession()
  if (!session.operations.some((each) => waitsFor(command, each)))
    return wrongState(session, `nothing in it waits for ${command}`)
  const work = beginWork(view, context)
  const moved = (each: Operation) => (waitsFor(command, each) ? move(work, session.id, each, command) : undefined)
  const next = after(work, session, (each) => moved(each) ?? each)
  return { changes: changesOf(work, next), reply: reply(next) }
}

function waitsFor(command: OperationEvent, operation: Operation): boolean {
  const { machine, commands } = kindOf(operation)
  return commands.includes(command) && transition(machine, operation.state, command) !== undefined
}

/** The session after a change to some of its operations; legs that follow them have gone along. */
function after(work: Work, session: Session, change: (operation: Operation) => Operation): Session {
  const changed = session.operations.map(change)
  const operations = changed.map((each) => followLeader(work, session.id, each, changed))
  return { ...session, updatedAt: work.view.now, operations }
}

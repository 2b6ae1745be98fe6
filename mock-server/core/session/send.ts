import { kindOf, type Operation, type OperationEvent, shown } from '../operations/kinds.ts'
import { transition } from '../operations/machine.ts'
import { enter, followLeader, move } from '../operations/move.ts'
import type { SubscriptionOperation } from '../operations/subscription/operation.ts'
import { beginWork, changesOf, type Work } from '../operations/work.ts'
import { unknownSession } from '../refusal.ts'
import type { Session } from '../state.ts'
import type { Context, Decision, View } from '../view.ts'
import { asksFor, isBeingChecked } from './fold.ts'
import { reply, type SessionReply, wrongState } from './reply.ts'

/** The partner's command goes to every operation that waits for it, all or none; `prepare` puts into each what the command brings. */
export function send(
  view: View,
  context: Context,
  command: OperationEvent,
  prepare: (operation: Operation) => Operation = (operation) => operation,
): Decision<SessionReply> {
  const { session } = view
  if (!session) return unknownSession()
  const { operations } = session
  if (!operations.some((each) => waitsFor(command, each, operations)))
    return wrongState(session, `nothing in it waits for ${command}`)
  const work = beginWork(view, context)
  const moved = (each: Operation) =>
    waitsFor(command, each, operations) ? move(work, session.id, prepare(each), command) : undefined
  const next = changed(work, session, (each) => moved(each) ?? each)
  return { changes: changesOf(work, next), reply: reply(next) }
}

/** Whether the operation waits for a command. What may be confirmed waits for none until the partner is asked. */
export function waitsFor(command: OperationEvent, operation: Operation, all: readonly Operation[]): boolean {
  const { machine, commands } = kindOf(operation)
  if (!commands.includes(command) || transition(machine, operation.state, command) === undefined) return false
  return shown(operation).waitsFor !== 'confirm' || asksFor('confirm', operation, all)
}

/** The session after a change to some of its operations; legs that follow them have gone along, and what they brought about has begun. */
export function changed(work: Work, session: Session, change: (operation: Operation) => Operation): Session {
  const operations = session.operations.map(change)
  const followed = operations.map((each) => followLeader(work, session.id, each, operations))
  askOnce(work, session.operations, followed)
  const begun = work.begun.splice(0).map((each) => enter<SubscriptionOperation>(work, session.id, each))
  return { ...session, updatedAt: work.view.now, operations: [...followed, ...begun] }
}

/** One ready_to_confirm asks for all that wait: it leaves when the last operation of the session has been checked (ours). */
function askOnce({ webhooks }: Work, before: readonly Operation[], after: readonly Operation[]): void {
  const asks = isBeingChecked(before) && after.some((each) => asksFor('confirm', each, after))
  const others = webhooks.filter((type) => type !== ASKS)
  webhooks.splice(0, webhooks.length, ...others, ...(asks ? [ASKS] : []))
}

const ASKS = 'ready_to_confirm' as const

import { kindOf, type Operation, type OperationEvent } from '../operations/kinds.ts'
import { transition } from '../operations/machine.ts'
import { followLeader, move } from '../operations/move.ts'
import { beginWork, changesOf, type Work } from '../operations/work.ts'
import { unknownSession } from '../refusal.ts'
import type { Session } from '../state.ts'
import type { Context, Decision, View } from '../view.ts'
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
  if (!session.operations.some((each) => waitsFor(command, each)))
    return wrongState(session, `nothing in it waits for ${command}`)
  const work = beginWork(view, context)
  const moved = (each: Operation) =>
    waitsFor(command, each) ? move(work, session.id, prepare(each), command) : undefined
  const next = changed(work, session, (each) => moved(each) ?? each)
  return { changes: changesOf(work, next), reply: reply(next) }
}

export function waitsFor(command: OperationEvent, operation: Operation): boolean {
  const { machine, commands } = kindOf(operation)
  return commands.includes(command) && transition(machine, operation.state, command) !== undefined
}

/** The session after a change to some of its operations; legs that follow them have gone along. */
export function changed(work: Work, session: Session, change: (operation: Operation) => Operation): Session {
  const operations = session.operations.map(change)
  const followed = operations.map((each) => followLeader(work, session.id, each, operations))
  return { ...session, updatedAt: work.view.now, operations: followed }
}

import type { Operation, OperationEvent } from '../operations/kinds.ts'
import { move } from '../operations/move.ts'
import type { AppliedOutcome } from '../operations/operation.ts'
import type { Work } from '../operations/work.ts'
import type { Session } from '../state.ts'
import { changed } from './send.ts'

/** The session after an event of one operation, changed by the operation's outcome where that is legal; `undefined` if it is illegal. */
export function step(
  work: Work,
  session: Session,
  operation: Operation,
  event: OperationEvent,
  applyOutcome = true,
): Session | undefined {
  const outcome: AppliedOutcome = operation.outcome
  const instead = applyOutcome ? (outcome.instead[event] as OperationEvent | undefined) : undefined
  const moved = (instead && move(work, session.id, operation, instead)) ?? move(work, session.id, operation, event)
  return moved && changed(work, session, (each) => (each.id === operation.id ? moved : each))
}

/** Takes the steps that are not waited for, and those that they bring about, until the payer must act or the bank needs longer. */
export function takeSteps(work: Work, begun: Session): Session {
  let session = begun
  for (let due = work.stepsNow?.shift(); due; due = work.stepsNow?.shift()) {
    const { operationId, event } = due
    const operation = session.operations.find(({ id }) => id === operationId)
    session = (operation && step(work, session, operation, event)) ?? session
  }
  return session
}

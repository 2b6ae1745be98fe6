import { guards } from './guards.ts'
import type { Step } from './history.ts'
import { kindOf, type Operation, type OperationEvent, shown } from './kinds.ts'
import { type Transition, transition } from './machine.ts'
import { perform } from './perform.ts'
import type { Work } from './work.ts'

/** What an operation begins with; the rest is the same for all. */
export type Begun<Op extends Operation> = Omit<Op, 'state' | 'createdAt' | 'held' | 'outcome'> &
  Partial<Pick<Op, 'outcome'>>

/** A new operation enters its machine. */
export function enter<Op extends Operation>(work: Work, sessionId: string, begun: Begun<Op>): Op {
  const { start } = kindOf(begun).machine
  const operation = { outcome: { instead: {} }, ...begun, createdAt: work.view.now, held: 0, state: start.to }
  note(work, sessionId, begun.id, 'start', start)
  return arrive(work, sessionId, operation as unknown as Op, start) as Op
}

/** The operation after the event, or `undefined` if its state has no such event, or has it not for such an operation. */
export function move(
  work: Work,
  sessionId: string,
  operation: Operation,
  event: OperationEvent,
): Operation | undefined {
  const next = transition(kindOf(operation).machine, operation.state, event)
  if (!next || (next.only && !guards[next.only](operation.data))) return undefined
  work.left.add(operation.id)
  note(work, sessionId, operation.id, event, next)
  return arrive(work, sessionId, operation, next)
}

/** A leg that follows another takes the event of the state that that one has come to, and fails for the same reason. */
export function followLeader(
  work: Work,
  sessionId: string,
  leg: Operation,
  operations: readonly Operation[],
): Operation {
  const { follows } = kindOf(leg)
  if (!follows || !('follows' in leg)) return leg
  const leader = operations.find(({ id }) => id === leg.follows)
  const event = leader && follows.takes[leader.state]
  const moved = event === undefined ? undefined : move(work, sessionId, leg, event as OperationEvent)
  return moved && leader ? { ...moved, ...(leader.error && { error: leader.error }) } : leg
}

function note(
  { view, steps }: Work,
  sessionId: string,
  operationId: string,
  event: Step['event'],
  { to }: Transition,
): void {
  const step: Step = { at: view.now, operationId, event, to, by: view.by }
  const made = steps.get(sessionId)
  if (made) made.push(step)
  else steps.set(sessionId, [step])
}

function arrive(work: Work, sessionId: string, before: Operation, { to, effects }: Transition): Operation {
  const { session } = shown({ kind: before.kind, state: to })
  const isLast = Object.keys(kindOf(before).machine[to]!).length === 0
  const final = session === 'done' || session === 'failed' || isLast
  const finishedAt = before.finishedAt ?? work.view.now
  const arrived = { ...before, state: to, ...(final && { finishedAt }) } as Operation
  return effects.reduce((operation, effect) => perform(work, sessionId, operation, effect), arrived)
}

import type { Step, StepCause } from '../core/operations/history.ts'
import type { Operation } from '../core/operations/kinds.ts'
import type { Session } from '../core/state.ts'
import { timestamp } from '../core/time/time.ts'
import type { StepNumbers } from '../store/rows.ts'
import type { ViewedProject } from './viewed-project.ts'

/** A step of an operation as the control API and the library show it. */
export interface StepItem {
  /** Its number in the session, from 1. */
  id: string
  at: string
  operation_id: string
  kind: string
  /** `start`: the operation began. */
  event: string
  /** Absent of a start, and of what is kept no more. */
  from?: string
  to: string
  by: StepCause
  /** The call that has brought it about, while the journal has it. */
  request_id?: string
  /** The outcome that has put this event in the place of the ordinary one. */
  outcome?: string
}

/** The history of a session, oldest first: how its operations came to the states that they are in. */
export async function stepItems(project: ViewedProject, session: Session): Promise<StepItem[]> {
  const [steps] = await stepsOfEach(project, [session])
  return steps!
}

/** The histories of sessions, in their order; the journal is read once. */
export async function stepsOfEach(project: ViewedProject, sessions: readonly Session[]): Promise<StepItem[][]> {
  const began = sessions.filter(({ steps = [] }) => steps.some(({ by }) => by === 'call'))
  const calls = await callsOf(project, new Map(began.map(({ id }) => [id, []])))
  return sessions.map((each) => itemsOf(each, calls.get(each.id) ?? []))
}

function itemsOf({ steps = [], stepsDropped = 0, operations }: Session, calls: readonly Causing[]): StepItem[] {
  const byId = new Map(operations.map((each) => [each.id, each]))
  const states = new Map<string, string>()
  return steps.map((step, nth) => {
    const { at, operationId, event, to, by } = step
    const number = stepsDropped + nth + 1
    const from = states.get(operationId)
    states.set(operationId, to)
    const request = by === 'call' ? calls.find(({ first, last }) => first <= number && number <= last)?.id : undefined
    return {
      id: String(number),
      at: timestamp(at),
      operation_id: operationId,
      kind: byId.get(operationId)!.kind,
      event,
      ...(from !== undefined && { from }),
      to,
      by,
      ...(request !== undefined && { request_id: request }),
      ...outcomeOf(byId.get(operationId)!, step),
    }
  })
}

/** A call, and the steps of its session that it has brought about. */
type Causing = StepNumbers & { id: string }

/** By session the calls that have brought steps about. */
async function callsOf({ id, services }: ViewedProject, calls: Map<string, Causing[]>) {
  if (calls.size === 0) return calls
  for await (const rows of services.store.journal.pages(id))
    for (const { id: call, sessionId = '', steps } of rows)
      if (steps) calls.get(sessionId)?.push({ id: call, ...steps })
  return calls
}

/** Pushed on by hand an operation goes where it is sent, whatever was chosen for it. */
function outcomeOf({ outcome }: Operation, { event, by }: Step): { outcome?: string } {
  const isInstead = by !== 'push' && Object.values<string | undefined>(outcome.instead).includes(event)
  return isInstead && outcome.name !== undefined ? { outcome: outcome.name } : {}
}

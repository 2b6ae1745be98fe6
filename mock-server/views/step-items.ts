import type { Step, StepCause } from '../core/operations/history.ts'
import type { Operation } from '../core/operations/kinds.ts'
import type { Session } from '../core/state.ts'
import { timestamp } from '../core/time/time.ts'
import { shownPages } from '../store/pages.ts'
import type { RequestRow, StepNumbers } from '../store/rows.ts'
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

/** The histories of sessions, in their order. */
export async function stepsOfEach(
  project: ViewedProject,
  sessions: readonly Session[],
  calls = new CausingCalls(project),
): Promise<StepItem[][]> {
  await calls.readFor(sessions)
  return sessions.map((each) => itemsOf(each, calls.of(each.id)))
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

/**
 * The calls of a project that have brought steps about, by their sessions: read from the newest on, and no further than a session began. However often
 * one asks, each row of the journal is read once.
 */
export class CausingCalls {
  #project: ViewedProject
  #calls = new Map<string, Causing[]>()
  /** Of the rows that were read. */
  #newest: string | undefined
  #oldest: string | undefined

  constructor(project: ViewedProject) {
    this.#project = project
  }

  /** What the journal has of these by now. */
  async readFor(sessions: readonly Session[]): Promise<void> {
    const wanted = sessions.flatMap((each) => firstByCall(each) ?? [])
    if (wanted.length === 0) return
    await this.#readNewer()
    const isThere = () => wanted.every(({ id, nth }) => this.of(id).some(({ first }) => first <= nth))
    if (isThere()) return
    for await (const row of this.#back(this.#oldest)) {
      this.#newest ??= row.id
      this.#oldest = row.id
      this.#add(row)
      if (isThere()) return
    }
  }

  /** What has come since somebody asked before. */
  async #readNewer(): Promise<void> {
    const { id: project, services } = this.#project
    const known = this.#newest
    this.#newest = undefined
    if (known !== undefined && (await services.store.journal.one(project, known))) {
      for await (const row of this.#back()) {
        if (row.id === known) break
        this.#newest ??= row.id
        this.#add(row)
      }
      this.#newest ??= known
    } else {
      // A journal that was emptied, or has dropped that row, begins anew.
      this.#calls.clear()
      this.#oldest = undefined
    }
  }

  async *#back(before?: string): AsyncGenerator<RequestRow> {
    const { id: project, services } = this.#project
    for await (const rows of shownPages(services.store.journal.pages(project, before, 'newest'), (row) => row))
      yield* rows
  }

  #add({ id, sessionId, steps }: RequestRow): void {
    if (!steps || sessionId === undefined) return
    const calls = this.#calls.get(sessionId)
    if (calls) calls.push({ id, ...steps })
    else this.#calls.set(sessionId, [{ id, ...steps }])
  }

  of(session: string): readonly Causing[] {
    return this.#calls.get(session) ?? []
  }
}

/** The number of its first step that a call has brought about; `undefined`: none has. */
function firstByCall({ id, steps = [], stepsDropped = 0 }: Session): { id: string; nth: number } | undefined {
  const at = steps.findIndex(({ by }) => by === 'call')
  return at < 0 ? undefined : { id, nth: stepsDropped + at + 1 }
}

/** Pushed on by hand an operation goes where it is sent, whatever was chosen for it. */
function outcomeOf({ outcome }: Operation, { event, by }: Step): { outcome?: string } {
  const isInstead = by !== 'push' && Object.values<string | undefined>(outcome.instead).includes(event)
  return isInstead && outcome.name !== undefined ? { outcome: outcome.name } : {}
}

import type { Micros } from '../../core/time/time.ts'
import { firstDue } from './claims.ts'
import { DueQueue } from './due-queue.ts'
import type { State } from './state.ts'

/** The projects with a real clock, by the wall time at which the first of what is due in each comes. */
export class RealClocks {
  #queue = new DueQueue()
  #states = new Map<string, State>()
  #noted = new Map<string, Micros>()
  #webhooksAtOnce: number

  constructor(webhooksAtOnce: number) {
    this.#webhooksAtOnce = webhooksAtOnce
  }

  /** What is due first in a project may be another row now, or at another time. */
  note(state: State): void {
    const { id, clock } = state.project
    const only = state.sending < this.#webhooksAtOnce ? undefined : 'timer'
    const first = clock.mode === 'real' ? firstDue(state, only) : undefined
    if (!first) {
      this.drop(state)
      return
    }
    const at = first.at - (clock.ahead ?? 0)
    this.#states.set(id, state)
    if (this.#noted.get(id) === at) return
    this.#noted.set(id, at)
    this.#queue.put(id, at)
  }

  drop({ project: { id } }: State): void {
    if (!this.#noted.delete(id)) return
    this.#states.delete(id)
    this.#queue.drop(id)
  }

  /** The project of which something is due by a wall time, the longest due first. */
  due(now: Micros): State | undefined {
    const first = this.#queue.peek()
    return first && first.at <= now ? this.#states.get(first.id) : undefined
  }

  get next(): Micros | undefined {
    return this.#queue.peek()?.at
  }
}

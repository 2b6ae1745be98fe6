import type { Micros } from '../../core/time/time.ts'
import { firstDue } from './claims.ts'
import { DueQueue } from './due-queue.ts'
import type { State } from './state.ts'

/** The projects with a real clock, by the wall time at which the first of what is due in each comes. */
export class RealClocks {
  #queue = new DueQueue()
  #states = new Map<string, State>()
  #noted = new Map<string, Micros>()
  /** So many webhooks of one project are sent at one time; it waits until one of them has come to an end. */
  atOnce = Number.POSITIVE_INFINITY

  /** What is due first in a project may be another row now, or at another time. */
  note(state: State): void {
    const { id, clock } = state.project
    const first = clock.mode === 'real' && state.sending < this.atOnce ? firstDue(state) : undefined
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

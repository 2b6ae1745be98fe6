import type { Micros } from '../core/time/time.ts'
import type { StoreLimits } from '../store/limits.ts'
import { dropTimer } from '../store/memory/commit.ts'
import { memoryStoreOf } from '../store/memory/memory-store.ts'
import { stateOf } from '../store/memory/snapshot.ts'
import { freshState, writeProject } from '../store/memory/state.ts'
import { Tables } from '../store/memory/tables.ts'
import type { Store } from '../store/port.ts'
import type { RecordedStep } from './records.ts'

/** A store in memory into which the steps of a recording are written again, one after the other. Its time is that of the last one. */
export class Replay {
  readonly store: Store
  #tables: Tables
  #now: () => Micros = () => 0

  constructor(limits: StoreLimits) {
    this.#tables = new Tables(() => this.#now(), limits)
    this.store = memoryStoreOf(this.#tables)
  }

  state(project: string) {
    return this.#tables.projects.get(project)
  }

  /** From here on it is a store like any, whose time goes on as this says. */
  goOn(now: () => Micros): void {
    this.#now = now
  }

  write(step: RecordedStep): void {
    const tables = this.#tables
    this.#now = () => step.at
    if (step.kind === 'project') {
      const { project, settings, state } = step
      tables.begin(project, (nth) => {
        const { clock, accounts } = state
        const before = freshState(project, nth, { settings, clock, accounts }, tables.limits)
        return stateOf(before, nth, state, tables.limits)
      })
      return
    }
    if (step.kind === 'call') {
      const { project, row, covers } = step
      tables.journal(project).record(row)
      if (project !== undefined) tables.tally.count(project, covers)
      return
    }
    if (step.kind === 'forgotten') {
      tables.journal(step.project).clear()
      return
    }
    if (step.kind === 'removed') {
      tables.drop(step.project)
      return
    }
    const state = tables.projects.get(step.project)
    // Of a project that is not there yet nothing is written: it begins with all that it holds.
    if (!state) return
    if (step.kind === 'clock') {
      const { clock, settings } = step
      writeProject(state, { clock, ...(settings && { settings }) })
      return
    }
    if (step.kind === 'webhook') {
      const { row, covers = [] } = step
      tables.change(state, row.id, (before) => ({ ...row, body: before.body }))
      if (row.taken) state.untaken.delete(row.id)
      tables.tally.count(step.project, covers)
      return
    }
    const timer = step.timer === undefined ? undefined : state.timers.get(step.timer)
    if (timer) dropTimer(state, tables.leases, timer)
    if (step.kind === 'commit') tables.write(state, 'new', () => ({ commit: step.commit, reply: {} }))
  }
}

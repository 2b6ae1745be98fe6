import { isCountable, type Met } from './met.ts'
import type { Counts } from './report.ts'

/** How often each thing was met, by project; of a project that is gone the sum remains. */
export class Tally {
  #projects = new Map<string, Map<Met, number>>()
  #gone = new Map<Met, number>()

  count(project: string, keys: readonly Met[]): void {
    if (keys.length === 0) return
    const counts = this.#projects.get(project) ?? new Map<Met, number>()
    this.#projects.set(project, counts)
    for (const key of keys) if (isCountable(key)) add(counts, key, 1)
  }

  drop(project: string): void {
    for (const [key, count] of this.#projects.get(project) ?? []) add(this.#gone, key, count)
    this.#projects.delete(project)
  }

  counts(project: string | undefined): Counts {
    if (project !== undefined) return Object.fromEntries(this.#projects.get(project) ?? [])
    const all = new Map(this.#gone)
    for (const counts of this.#projects.values()) for (const [key, count] of counts) add(all, key, count)
    return Object.fromEntries(all)
  }
}

const add = (counts: Map<Met, number>, key: Met, count: number) => counts.set(key, (counts.get(key) ?? 0) + count)

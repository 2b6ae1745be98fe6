import { type CoverageKey, isCountable } from './coverage-key.ts'
import type { Counts } from './report.ts'

/** How often each thing was met, by project; of a project that is gone the sum remains. */
export class Tally {
  #projects = new Map<string, Map<CoverageKey, { times: number }>>()
  #gone = new Map<CoverageKey, number>()

  count(project: string, keys: readonly CoverageKey[]): void {
    if (keys.length === 0) return
    const counts = this.#projects.get(project) ?? new Map<CoverageKey, { times: number }>()
    if (counts.size === 0) this.#projects.set(project, counts)
    for (const key of keys) {
      const counted = counts.get(key)
      if (counted) counted.times += 1
      else if (isCountable(key)) counts.set(key, { times: 1 })
    }
  }

  drop(project: string): void {
    for (const [key, { times }] of this.#projects.get(project) ?? []) add(this.#gone, key, times)
    this.#projects.delete(project)
  }

  counts(project: string | undefined): Counts {
    const all = new Map(project === undefined ? this.#gone : [])
    const projects = project === undefined ? [...this.#projects.values()] : [this.#projects.get(project) ?? []]
    for (const counts of projects) for (const [key, { times }] of counts) add(all, key, times)
    return Object.fromEntries(all)
  }
}

const add = (counts: Map<CoverageKey, number>, key: CoverageKey, count: number) =>
  counts.set(key, (counts.get(key) ?? 0) + count)

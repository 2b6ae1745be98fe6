import { forEachInTurns, STRETCH } from '../pages.ts'
import type { Counts } from '../rows.ts'

/** How often each thing was covered, by project; of a project that is gone the sum remains. */
export class Tally {
  #projects = new Map<string, Map<string, { times: number }>>()
  #gone = new Map<string, number>()

  count(project: string, keys: readonly string[]): void {
    if (keys.length === 0) return
    const counts = this.#projects.get(project) ?? new Map<string, { times: number }>()
    if (counts.size === 0) this.#projects.set(project, counts)
    for (const key of keys) {
      const counted = counts.get(key)
      if (counted) counted.times += 1
      else counts.set(key, { times: 1 })
    }
  }

  drop(project: string): void {
    for (const [key, { times }] of this.#projects.get(project) ?? []) add(this.#gone, key, times)
    this.#projects.delete(project)
  }

  /** Of all projects, those that are gone too, it takes a turn for a few of them. */
  async counts(project: string | undefined): Promise<Counts> {
    const all = new Map(project === undefined ? this.#gone : [])
    const projects = project === undefined ? [...this.#projects.values()] : [this.#projects.get(project) ?? []]
    const addAll = (counts: Iterable<[string, { times: number }]>) => {
      for (const [key, { times }] of counts) add(all, key, times)
    }
    await forEachInTurns(projects, addAll, STRETCH)
    return Object.fromEntries(all)
  }
}

const add = (counts: Map<string, number>, key: string, count: number) => counts.set(key, (counts.get(key) ?? 0) + count)

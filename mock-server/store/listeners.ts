import type { Changed } from './port.ts'

type Tell = (changed: Changed) => void

/** Those who want to be told of changes, by project. A project that begins anew keeps them. */
export class Listeners {
  #of = new Map<string, Set<Tell>>()

  /** Answers how to stop. */
  add(project: string, tell: Tell): () => void {
    const all = this.#of.get(project) ?? new Set()
    this.#of.set(project, all.add(tell))
    return () => {
      all.delete(tell)
      if (all.size === 0 && this.#of.get(project) === all) this.#of.delete(project)
    }
  }

  has(project: string): boolean {
    return this.#of.has(project)
  }

  tell(project: string, changed: Changed): void {
    for (const tell of this.#of.get(project) ?? []) tell(changed)
  }
}

import type { Changed, TellOfAny } from './changed.ts'

type Tell = (changed: Changed) => void

/** Those who want to be told of changes: of a project, or of all that there are and will be. A project that begins anew keeps them. */
export class Listeners {
  #of = new Map<string, Set<Tell>>()
  #ofAny = new Set<TellOfAny>()

  /** Answers how to stop. */
  add(project: string, tell: Tell): () => void {
    const all = this.#of.get(project) ?? new Set()
    this.#of.set(project, all.add(tell))
    return () => {
      all.delete(tell)
      if (all.size === 0 && this.#of.get(project) === all) this.#of.delete(project)
    }
  }

  addToAll(tell: TellOfAny): () => void {
    this.#ofAny.add(tell)
    return () => void this.#ofAny.delete(tell)
  }

  /** Something may have changed in any project that somebody waits for. */
  tellWaiting(): void {
    for (const project of [...this.#of.keys()]) for (const tell of this.#of.get(project) ?? []) tell('everything')
  }

  /** Something may have changed anywhere. */
  tellAll(): void {
    this.tellWaiting()
    for (const tell of this.#ofAny) tell('everything')
  }

  has(project: string | undefined): boolean {
    return this.#ofAny.size > 0 || (project !== undefined && this.#of.has(project))
  }

  tell(project: string | undefined, changed: Changed): void {
    if (project !== undefined) for (const tell of this.#of.get(project) ?? []) tell(changed)
    for (const tell of this.#ofAny) tell(changed, project)
  }
}

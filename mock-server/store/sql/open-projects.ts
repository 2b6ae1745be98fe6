import type { OpenProject } from './open-project.ts'

/**
 * The projects that a transaction has opened: each is read once, and what is counted of it is written once, at the end. Where nobody else
 * writes to the database, some stay open for the next transactions.
 */
export class OpenProjects {
  /** Those of the transaction are the last. */
  #open = new Map<string, OpenProject>()
  #used = new Set<OpenProject>()
  /** As they were before the steps that are being taken. */
  #before = new Map<OpenProject, OpenProject>()
  #stay: number

  /** `stay`: so many at the most, those used last. */
  constructor(stay = 0) {
    this.#stay = stay
  }

  has(id: string): boolean {
    return this.#open.has(id)
  }

  get(id: string): OpenProject | undefined {
    const open = this.#open.get(id)
    if (open) this.#use(open)
    return open
  }

  add(open: OpenProject): void {
    this.#use(open)
  }

  #use(open: OpenProject): void {
    if (!this.#used.has(open)) {
      const { id } = open.project
      this.#open.delete(id)
      this.#open.set(id, open)
      this.#used.add(open)
    }
    if (!this.#before.has(open)) this.#before.set(open, { ...open })
  }

  /** Its rows are replaced, or gone. */
  forget(id: string): void {
    const open = this.#open.get(id)
    this.#open.delete(id)
    if (open) this.#used.delete(open)
  }

  /** Those of the transaction. */
  used(): Iterable<OpenProject> {
    return this.#used
  }

  /** Other steps are taken now: of steps that have broken off nothing is left. */
  begin(): void {
    for (const [open, before] of this.#before) Object.assign(open, before)
    this.#before.clear()
  }

  /** The steps have come to their end. */
  done(): void {
    this.#before.clear()
  }

  /** The transaction has come to its end. */
  clear(): void {
    this.#used.clear()
    this.#before.clear()
    for (const id of this.#open.keys()) {
      if (this.#open.size <= this.#stay) return
      this.#open.delete(id)
    }
  }
}

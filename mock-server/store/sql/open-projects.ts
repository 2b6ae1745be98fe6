import type { OpenProject } from './open-project.ts'

/** The projects that a transaction has opened: each is read once, and what is counted of it is written once, at the end. */
export class OpenProjects {
  #open = new Map<string, OpenProject>()
  /** As they were before the steps that are being taken. */
  #before = new Map<OpenProject, OpenProject>()

  has(id: string): boolean {
    return this.#open.has(id)
  }

  get(id: string): OpenProject | undefined {
    const open = this.#open.get(id)
    if (open && !this.#before.has(open)) this.#before.set(open, { ...open })
    return open
  }

  add(open: OpenProject): void {
    this.#open.set(open.project.id, open)
    this.#before.set(open, { ...open })
  }

  /** Its rows are replaced, or gone. */
  forget(id: string): void {
    this.#open.delete(id)
  }

  all(): Iterable<OpenProject> {
    return this.#open.values()
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
    this.#open.clear()
    this.#before.clear()
  }
}

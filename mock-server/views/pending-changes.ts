import type { Changed, ItemKind } from '../store/changed.ts'

/** Something that has changed and was not looked at yet. */
export interface Change {
  kind: ItemKind | 'clock' | 'project'
  /** Absent for calls that no project took. */
  project: string | undefined
  /** Of the item. */
  id: string
}

const itemKinds: readonly ItemKind[] = ['sessions', 'webhooks', 'requests']

/** What has changed, each thing once, in the order in which it was told first. */
export class PendingChanges {
  #most: number
  #changes = new Map<string, Change>()
  /** More has changed than is noted, or it is not known what. */
  isIncomplete = false

  constructor(most: number) {
    this.#most = most
  }

  get size(): number {
    return this.#changes.size + Number(this.isIncomplete)
  }

  note(changed: Changed, project: string | undefined): void {
    if (changed === 'everything') this.#noteEverything(project)
    else this.#noteRows(changed, project)
  }

  #noteRows(changed: Exclude<Changed, 'everything'>, project: string | undefined): void {
    for (const kind of itemKinds) for (const id of changed[kind] ?? []) this.#add({ kind, project, id })
    if (changed.clock) this.#add({ kind: 'clock', project, id: '' })
  }

  /** What was noted of a project that has begun anew is there no more. */
  #noteEverything(project: string | undefined): void {
    if (project === undefined) {
      this.isIncomplete = true
      return
    }
    for (const [key, change] of this.#changes) if (change.project === project) this.#changes.delete(key)
    this.#add({ kind: 'project', project, id: '' })
  }

  #add(change: Change): void {
    if (this.#changes.size >= this.#most) this.isIncomplete = true
    else this.#changes.set(JSON.stringify([change.kind, change.id, change.project]), change)
  }

  /** Takes so many at the most out of it. */
  take(most: number): Change[] {
    const taken: Change[] = []
    for (const [key, change] of this.#changes) {
      if (taken.length === most) break
      this.#changes.delete(key)
      taken.push(change)
    }
    return taken
  }

  clear(): void {
    this.#changes.clear()
    this.isIncomplete = false
  }
}

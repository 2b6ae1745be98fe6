import { differences, type Match, matches, type Opener, opener } from '../core/match.ts'
import type { Changed } from '../store/changed.ts'
import { inOrderMade } from '../store/id-order.ts'
import { nextMacrotask } from '../timers/next-macrotask.ts'
import { clearTimeout, setTimeout } from '../timers/real-timers.ts'
import type { ItemReader } from './item-readers.ts'
import { isNearer, type Nearest } from './nearest.ts'
import type { ViewedProject } from './viewed-project.ts'

interface WaitOptions {
  match: Match
  count: number
  /** Of real time. */
  timeoutMs: number
  /** Aborted when whoever waits has gone. */
  signal?: AbortSignal
}

/** The items that were waited for; or how many came, and of the others the one that differs least; or nobody is there any more. */
type Waited<Item> = { found: Item[] } | { matched: number; nearest?: Nearest<Item> } | { gone: true }

/** The project was removed, or replaced under its name, while somebody waited. */
export class ProjectGoneError extends Error {
  override name = 'ProjectGoneError'
}

interface Waiter<Item> extends Pick<WaitOptions, 'match' | 'count'> {
  /** Ids of what matches now. */
  matching: Set<string>
  /** Its time is up: it looks at everything once more, for what came nearest. */
  late: boolean
  nearest?: Nearest<Item> | undefined
  end: PromiseWithResolvers<Waited<Item>>
}

/** So many comparisons are made at a stretch, each with a match of up to a thousand values. */
const AT_A_STRETCH = 100

/**
 * All waits of a project for one kind of items. Each looks at everything once, when it comes; from then on only what has changed is read,
 * by id, and once for all who wait. Those that come, or whose time is up, at the same moment look at everything together.
 */
export class Waits<Item extends { id: string }> {
  #project: ViewedProject
  #reader: ItemReader<Item>
  #waiters = new Set<Waiter<Item>>()
  #toLookAtAll = new Set<Waiter<Item>>()
  #changed = new Set<string>()
  #stopListening: (() => void) | undefined
  #looking = false
  #compared = 0

  constructor(project: ViewedProject, reader: ItemReader<Item>) {
    this.#project = project
    this.#reader = reader
  }

  get size(): number {
    return this.#waiters.size
  }

  /** Moves no clock. @throws {ProjectGoneError} */
  async wait({ match, count, timeoutMs, signal }: WaitOptions): Promise<Waited<Item>> {
    if (signal?.aborted) return { gone: true }
    const waiter: Waiter<Item> = { match, count, matching: new Set(), late: false, end: Promise.withResolvers() }
    const timer = setTimeout(() => {
      waiter.late = true
      this.#lookAtAllFor(waiter)
    }, timeoutMs)
    const leave = () => waiter.end.resolve({ gone: true })
    signal?.addEventListener('abort', leave)
    this.#waiters.add(waiter)
    this.#stopListening ??= this.#project.services.store.changes(this.#project.id, (changed) => this.#note(changed))
    this.#lookAtAllFor(waiter)
    try {
      return await waiter.end.promise
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', leave)
      this.#waiters.delete(waiter)
      this.#toLookAtAll.delete(waiter)
      if (this.#waiters.size === 0) this.#listenNoMore()
    }
  }

  #listenNoMore(): void {
    this.#stopListening?.()
    this.#stopListening = undefined
    this.#changed.clear()
  }

  #note(changed: Changed): void {
    if (changed === 'everything') for (const waiter of this.#waiters) this.#toLookAtAll.add(waiter)
    else for (const id of changed[this.#reader.kind] ?? []) this.#changed.add(id)
    if (this.#toLookAtAll.size + this.#changed.size > 0) void this.#look()
  }

  #lookAtAllFor(waiter: Waiter<Item>): void {
    this.#toLookAtAll.add(waiter)
    void this.#look()
  }

  /** One look at a time, in a turn of its own; what comes meanwhile is looked at afterwards, together. */
  async #look(): Promise<void> {
    if (this.#looking) return
    this.#looking = true
    try {
      do {
        await nextMacrotask()
        if (this.#isGone) throw new ProjectGoneError()
        await this.#lookAtAll()
        await this.#lookAtChanged()
      } while (this.#toLookAtAll.size + this.#changed.size > 0)
    } catch (error) {
      const why = this.#isGone ? new ProjectGoneError(`the project ${this.#project.id} is gone`) : error
      for (const { end } of this.#waiters) end.reject(why)
    } finally {
      this.#looking = false
    }
  }

  get #isGone(): boolean {
    return this.#project.lifetime.signal.aborted
  }

  async #lookAtAll(): Promise<void> {
    const lookers = new Set(this.#toLookAtAll)
    this.#toLookAtAll.clear()
    if (lookers.size === 0) return
    // Whose time is up only while this look goes on has not had the nearest noted from its beginning: there is another look for it.
    const late = [...lookers].filter((looker) => looker.late)
    for (const looker of lookers) {
      looker.matching.clear()
      looker.nearest = undefined
      if (await this.#lookAtNamed(looker)) lookers.delete(looker)
    }
    if (lookers.size === 0) return
    for await (const items of this.#reader.pages(this.#project)) {
      for (const item of items) await this.#compare(item, lookers)
      for (const looker of lookers)
        if (!this.#waiters.has(looker) || (await this.#answer(looker))) lookers.delete(looker)
      if (lookers.size === 0) return
    }
    for (const { matching, nearest, end } of late) end.resolve({ matched: matching.size, ...(nearest && { nearest }) })
  }

  /** Who waits for one by its id needs no look at the others, until its time is up. */
  async #lookAtNamed(looker: Waiter<Item>): Promise<boolean> {
    const { match, late } = looker
    if (late || typeof match.id !== 'string') return false
    const item = await this.#reader.one(this.#project, match.id)
    if (item) await this.#compare(item, new Set([looker]))
    await this.#answer(looker)
    return true
  }

  async #lookAtChanged(): Promise<void> {
    const ids = [...this.#changed]
    this.#changed.clear()
    for (const id of ids) {
      if (this.#waiters.size === 0) return
      const item = await this.#reader.one(this.#project, id)
      if (item) await this.#compare(item, this.#waiters)
      else for (const { matching } of this.#waiters) matching.delete(id)
    }
    if (ids.length > 0) for (const waiter of this.#waiters) await this.#answer(waiter)
  }

  async #compare(item: Item, lookers: ReadonlySet<Waiter<Item>>): Promise<void> {
    const opened = opener()
    for (const looker of lookers) {
      if (!this.#waiters.has(looker)) continue
      compareOne(looker, item, opened)
      this.#compared += 1
      if (this.#compared < AT_A_STRETCH) continue
      this.#compared = 0
      await nextMacrotask()
    }
  }

  /** Ends a wait for which there is enough. What it noted is read again: meanwhile it may have changed again. */
  async #answer({ match, count, matching, end }: Waiter<Item>): Promise<boolean> {
    while (matching.size >= count) {
      const found: Item[] = []
      for (const id of inOrderMade(matching)) {
        const item = await this.#reader.one(this.#project, id)
        if (item && matches(item, match)) found.push(item)
        else matching.delete(id)
        if (found.length < count) continue
        end.resolve({ found })
        return true
      }
    }
    return false
  }
}

function compareOne<Item extends { id: string }>(looker: Waiter<Item>, item: Item, opened: Opener): void {
  // How far it is apart is asked only where nothing else came.
  const found = differences(item, looker.match, opened, looker.late ? undefined : 1)
  if (found.length === 0) {
    looker.matching.add(item.id)
    return
  }
  looker.matching.delete(item.id)
  const near = { item, differences: found }
  if (looker.late && isNearer(near, looker.nearest)) looker.nearest = near
}

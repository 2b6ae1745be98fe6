import type { Micros } from '../core/time/time.ts'
import { STRETCH } from '../store/pages.ts'
import type { Store } from '../store/port.ts'
import { nextMacrotask } from '../timers/next-macrotask.ts'
import { EventHistory, type HistoryLimits, type KeptEvent } from './event-history.ts'
import { callEvent, clockEvent, projectEvent, sessionEvent, webhookEvent } from './event-items.ts'
import { EventReader } from './event-reader.ts'
import { type Change, PendingChanges } from './pending-changes.ts'

/** What a log of events needs of its bank. */
interface EventSource {
  store: Store
  /** The wall time. */
  now(): Micros
  /** Without keeping the process alive; answers how to call it off. */
  schedule(delayMs: number, run: () => void): () => void
  onError(error: unknown): void
}

export const eventLimits = {
  /** Some five megabytes at the most. */
  history: { events: 10_000, size: 8 * 1024 * 1024 } satisfies HistoryLimits,
  /** Changes that are told faster than they are looked at. */
  pending: 10_000,
  /** Whoever comes back by then has missed nothing. */
  keptMs: 60_000,
  readers: 64,
}

/**
 * What happens in all projects of a bank, as a line of events that many read at their own pace. It is worked out of the rows that a store says
 * have changed, so it makes no difference which process has written them. Nothing is done before somebody reads, or a minute after the last has gone.
 */
export class EventLog {
  #source: EventSource
  #limits: typeof eventLimits
  #readers = new Set<EventReader>()
  #pending: PendingChanges
  #history: EventHistory | undefined
  #stopListening = () => {}
  #keepForever: (() => void) | undefined
  #looking: Promise<void> | undefined
  #isOver = false

  constructor(source: EventSource, ending: AbortSignal, limits: typeof eventLimits = eventLimits) {
    this.#source = source
    this.#limits = limits
    this.#pending = new PendingChanges(limits.pending)
    const end = () => void this.#end()
    if (ending.aborted) end()
    else ending.addEventListener('abort', end, { once: true })
  }

  get isFull(): boolean {
    return this.#readers.size >= this.#limits.readers
  }

  /** From behind an event, or from now on. `missed`: what came after that event is not all kept here. */
  read(after?: { history: string; position: number }): { reader: EventReader; missed: boolean } {
    const history = this.#begun()
    const isOurs = after?.history === history.name && after.position <= history.end
    const missed = after !== undefined && (!isOurs || after.position < history.first)
    const position = isOurs ? Math.max(after.position, history.first) : history.end
    const reader = new EventReader(history, position, this.#source, () => this.#leave(reader))
    if (this.#isOver) reader.end()
    else this.#readers.add(reader)
    return { reader, missed }
  }

  #begun(): EventHistory {
    this.#keepForever?.()
    this.#keepForever = undefined
    if (this.#history) return this.#history
    const { store, now } = this.#source
    this.#history = new EventHistory(now().toString(36), this.#limits.history)
    if (!this.#isOver)
      this.#stopListening = store.allChanges((changed, project) => {
        this.#pending.note(changed, project)
        if (this.#pending.size > 0) this.#looking ??= this.#look()
      })
    return this.#history
  }

  #leave(reader: EventReader): void {
    this.#readers.delete(reader)
    if (this.#readers.size === 0 && !this.#isOver)
      this.#keepForever ??= this.#source.schedule(this.#limits.keptMs, () => this.#forget())
  }

  #forget(): void {
    this.#keepForever?.()
    this.#keepForever = undefined
    this.#listenNoMore()
    this.#pending.clear()
    this.#history = undefined
  }

  #listenNoMore(): void {
    this.#stopListening()
    this.#stopListening = () => {}
  }

  /** The bank begins nothing any more: what has happened until now is told, and that is all. */
  async #end(): Promise<void> {
    this.#isOver = true
    this.#listenNoMore()
    await this.#looking
    for (const reader of this.#readers) reader.end()
    this.#forget()
  }

  /** In a turn of its own, so that nobody who writes waits for it. */
  async #look(): Promise<void> {
    while (this.#pending.size > 0) {
      await nextMacrotask()
      const history = this.#history
      if (!history) break
      if (this.#pending.isIncomplete) this.#gap(history, undefined)
      this.#pending.isIncomplete = false
      for (const change of this.#pending.take(STRETCH))
        await this.#tell(history, change).catch((error) => this.#notTold(history, change, error))
      for (const reader of this.#readers) reader.wake()
    }
    this.#looking = undefined
  }

  async #tell(history: EventHistory, { kind, project, id }: Change): Promise<void> {
    const { store, now } = this.#source
    const add = (type: KeptEvent['type'], data: object | undefined) => data && history.add(type, project, data)
    if (kind === 'requests') {
      const row = await store.journal.one(project, id)
      return row ? add('call', callEvent(project, row)) : this.#gap(history, project)
    }
    if (project === undefined) return
    const row = await store.project(project)
    if (kind === 'project') return add('project', projectEvent(project, row))
    // It has gone meanwhile, and that is told next.
    if (!row) return
    if (kind === 'clock') return add('clock', clockEvent(row, now()))
    if (kind === 'sessions') {
      const session = await store.session(project, id)
      return add('session', session && sessionEvent(project, session))
    }
    const webhook = await store.webhooks.one(project, id)
    return add('webhook', webhook && webhookEvent(project, webhook))
  }

  /** A project that is removed while it is read is told of next; a bank that ends may have closed its store. */
  async #notTold(history: EventHistory, { project }: Change, error: unknown): Promise<void> {
    const { store, onError } = this.#source
    if (this.#isOver) return
    const isThere = project === undefined || (await store.project(project).catch(() => 'perhaps'))
    if (!isThere) return
    onError(error)
    this.#gap(history, project)
  }

  #gap(history: EventHistory, project: string | undefined): void {
    const what = project === undefined ? 'something has happened' : `something has happened in the project ${project}`
    history.add('gap', project, {
      ...(project !== undefined && { project }),
      detail: `${what} that is told nowhere: read the lists again`,
    })
  }
}

import { signal } from '@preact/signals'
import { readEvents, type StreamedEvent } from '../api/event-stream.ts'
import { keepEvent, type Wanted } from './events.ts'
import { clearKept, revision } from './kept.ts'
import { loadAll, loadFirst, loadSessions } from './load.ts'
import { barRead, readProjects } from './project.ts'

/** `gone`: the bank does not answer, and is asked again. */
export const connection = signal<'connecting' | 'live' | 'gone'>('connecting')
/** What comes is held back while somebody looks. */
export const isPaused = signal(false)

const RETRY_MS = 1_000
/** The clock and what is armed are read no more often. */
const READ_MS = 250

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Follows a project until the signal says so: first all of it, then each event, an update a frame. */
export async function follow(project: string, signal: AbortSignal): Promise<void> {
  let lastId: string | undefined
  const feed = new Feed(signal)
  while (!signal.aborted) {
    try {
      const path = `events?project=${encodeURIComponent(project)}`
      await readEvents({
        path,
        after: lastId,
        signal,
        onOpen: () => {
          connection.value = 'live'
          if (lastId === undefined) feed.want({ all: true })
        },
        onEvent: (event) => feed.add(event),
        onId: (id) => {
          lastId = id
        },
      })
    } catch {
      if (signal.aborted) return
    }
    connection.value = 'gone'
    await sleep(RETRY_MS)
  }
}

/** Takes events as they come, and shows them a frame at a time; what they do not say it reads, one reading after the other. */
class Feed {
  #signal: AbortSignal
  #events: StreamedEvent[] = []
  #wanted: Wanted = {}
  #isScheduled = false
  #isReading = false
  #first: Promise<void> | undefined

  constructor(signal: AbortSignal) {
    this.#signal = signal
    // It is shown sooner than the stream can be open, and read again, with all the rest, once the stream tells what changes.
    this.#first = loadFirst(signal).catch(() => {})
    isPaused.subscribe((paused) => {
      if (!paused) this.#schedule()
    })
  }

  add(event: StreamedEvent): void {
    this.#events.push(event)
    this.#schedule()
  }

  want(wanted: Wanted): void {
    this.#wanted = { ...this.#wanted, ...wanted }
    this.#flush()
  }

  #schedule(): void {
    if (this.#isScheduled || this.#signal.aborted) return
    this.#isScheduled = true
    const run = () => {
      this.#isScheduled = false
      this.#flush()
    }
    // A page that nobody sees has no frames.
    if (document.hidden) setTimeout(run, 250)
    else requestAnimationFrame(run)
  }

  #flush(): void {
    if (isPaused.value || this.#signal.aborted) return
    const events = this.#events.splice(0)
    for (const event of events) this.#wanted = { ...this.#wanted, ...keepEvent(event) }
    if (events.length > 0) revision.value += 1
    void this.#read()
  }

  async #read(): Promise<void> {
    if (this.#isReading) return
    const { all, sessions, clock } = this.#wanted
    if (!all && !sessions && !clock) return
    this.#wanted = {}
    this.#isReading = true
    try {
      if (all) {
        await this.#readFirst()
        await Promise.all([loadAll(this.#signal), readProjects()])
      } else if (sessions) await loadSessions(this.#signal)
      const showBar = await barRead()
      if (!this.#signal.aborted) showBar()
      await sleep(READ_MS)
    } catch {
      // The bank is away: the stream says so too, and all is read again when it is back.
    } finally {
      this.#isReading = false
      if (Object.keys(this.#wanted).length > 0) this.#schedule()
    }
  }

  async #readFirst(): Promise<void> {
    const first = this.#first
    this.#first = undefined
    if (first) return first
    clearKept()
    await loadFirst(this.#signal)
  }
}

import { Client } from 'pg'
import { clearTimeout, setTimeout } from '../../timers/real-timers.ts'
import type { Listeners } from '../listeners.ts'
import { asDriven, type Pool } from './connect.ts'

/** Processes tell one another by it that something has changed. */
const CHANNEL = 'bank131_mock'
/** So long what has changed is gathered. */
const GATHERED_MS = 20
/** A connection that was lost is made anew. */
const AGAIN_MS = 1_000
/** Whoever waits looks again so often, whatever he was told. */
const LOOK_MS = 2_000

/**
 * Tells the other processes which projects have changed, at most once in 20 ms, and hears of theirs. What is heard is a hint: while nobody
 * can be heard, all that listens is told now and then that something may have changed.
 */
export class News {
  #url: string
  #pool: Pool
  #listeners: Listeners
  #self = crypto.randomUUID()
  #changed = new Set<string>()
  #timer: NodeJS.Timeout | undefined
  #hearing: Client | undefined
  #again: NodeJS.Timeout | undefined
  #looking: NodeJS.Timeout | undefined
  #closed = false

  constructor(url: string, pool: Pool, listeners: Listeners) {
    this.#url = url
    this.#pool = pool
    this.#listeners = listeners
  }

  /** Of a commit of this process. */
  tell(project: string | undefined): void {
    this.#changed.add(project ?? '')
    this.#timer ??= setTimeout(() => void this.#send(), GATHERED_MS)
    this.#timer.unref()
  }

  async #send(): Promise<void> {
    this.#timer = undefined
    const projects = [...this.#changed]
    this.#changed.clear()
    // A payload has at most 8000 bytes; without names all that listen are told.
    const named = projects.length <= 50 ? projects : undefined
    const payload = JSON.stringify({ from: this.#self, projects: named })
    await this.#pool.query('SELECT pg_notify($1, $2)', [CHANNEL, payload]).catch(() => {})
  }

  async listen(): Promise<void> {
    if (this.#closed) return
    if (!this.#looking) this.#look()
    const client = new Client({
      connectionString: asDriven(this.#url),
      application_name: 'bank131-mock news',
      keepAlive: true,
    })
    client.on('error', () => this.#lost(client))
    client.on('end', () => this.#lost(client))
    client.on('notification', ({ payload = '{}' }) => this.#heard(payload))
    try {
      await client.connect()
      await client.query(`LISTEN ${CHANNEL}`)
      this.#hearing = client
      // What was said meanwhile nobody knows.
      this.#listeners.tellAll()
    } catch {
      this.#lost(client)
    }
  }

  #heard(payload: string): void {
    const { from, projects } = readHint(payload)
    if (from === this.#self) return
    if (projects) for (const project of projects) this.#listeners.tell(project || undefined, 'everything')
    else this.#listeners.tellAll()
  }

  /** A hint may be lost with who had to give it: whoever waits looks again by himself. */
  #look(): void {
    this.#listeners.tellWaiting()
    if (!this.#closed) this.#looking = setTimeout(() => this.#look(), LOOK_MS).unref()
  }

  #lost(client: Client): void {
    if (this.#hearing === client) this.#hearing = undefined
    if (this.#closed || this.#again) return
    this.#again = setTimeout(() => {
      this.#again = undefined
      void this.listen()
    }, AGAIN_MS)
    this.#again.unref()
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#timer)
    clearTimeout(this.#again)
    clearTimeout(this.#looking)
    await this.#hearing?.end().catch(() => {})
  }
}

/** Anybody who may use the database may say anything there. */
function readHint(payload: string): { from?: unknown; projects?: string[] } {
  try {
    const { from, projects } = Object(JSON.parse(payload))
    const isNames = Array.isArray(projects) && projects.every((each) => typeof each === 'string')
    return { from, ...(isNames && { projects }) }
  } catch {
    return {}
  }
}

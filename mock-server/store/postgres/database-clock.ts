import type { Micros } from '../../core/time/time.ts'
import { clearTimeout, setTimeout } from '../../timers/real-timers.ts'
import type { Pool } from './connect.ts'

/** How often it is compared again. */
const AGAIN_MS = 60_000

/** An answer that was on its way for longer may be wrong by half of it, as where this process stood still meanwhile: it is asked again, so often. */
const LONG_MICROS = 50_000
const TRIES = 5

/** The time of the database, as it was compared with this process's last: all processes of a bank go by it, and in each it never goes back. */
export class DatabaseClock {
  #own: () => Micros
  #ahead = 0
  #latest = 0
  #timer: NodeJS.Timeout | undefined
  #stopped = false

  constructor(own: () => Micros) {
    this.#own = own
  }

  /** Asks now, and again from time to time, also where it was not answered. */
  async follow(pool: Pool): Promise<void> {
    const again = () => this.follow(pool).catch(() => {})
    clearTimeout(this.#timer)
    if (!this.#stopped) this.#timer = setTimeout(() => void again(), AGAIN_MS).unref()
    await this.#compare(pool)
  }

  /** A connection is there before the time is taken: how long it was waited for says nothing of when the database has answered. */
  async #compare(pool: Pool): Promise<void> {
    const client = await pool.connect()
    try {
      let took = Number.POSITIVE_INFINITY
      for (let tries = 0; tries < TRIES && took > LONG_MICROS; tries += 1) {
        const before = this.#own()
        const { rows } = await client.query<{ now: string }>(
          'SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint::text AS now',
        )
        const after = this.#own()
        if (after - before >= took) continue
        took = after - before
        this.#ahead = Number(rows[0]!.now) - Math.round((before + after) / 2)
      }
      client.release()
    } catch (error) {
      client.release(true)
      throw error
    }
  }

  now = (): Micros => {
    this.#latest = Math.max(this.#latest, this.#own() + this.#ahead)
    return this.#latest
  }

  /** A moment of the database's as this process's clock shows it. */
  here = (at: Micros): Micros => at - this.#ahead

  stop(): void {
    this.#stopped = true
    clearTimeout(this.#timer)
  }
}

import { clearTimeout, setTimeout } from '../../timers/real-timers.ts'
import { CommitFailedError } from '../port.ts'
import { StoreUnusableError } from '../unusable.ts'
import type { Pool, PoolClient } from './connect.ts'
import { LOCK } from './migrate.ts'

/** How often a process says that it is alive, and after how long a silence it counts no more. */
const BEAT_MS = 10_000
const ALIVE_MS = 3 * BEAT_MS

const NOW = '(extract(epoch FROM clock_timestamp()) * 1000)::bigint'

export const makeReplicas =
  'CREATE TABLE IF NOT EXISTS replicas (id TEXT PRIMARY KEY, bank_key TEXT NOT NULL, seen BIGINT NOT NULL)'

/** The processes that share a database, each with a sign of life in it: all sign with one key. */
export class Replicas {
  #pool: Pool
  #id = crypto.randomUUID()
  #key = ''
  #timer: NodeJS.Timeout | undefined
  #onRefused: (error: StoreUnusableError) => void

  /** `onRefused`: it was silent for so long that others have come who sign with another key. */
  constructor(pool: Pool, onRefused: (error: StoreUnusableError) => void) {
    this.#pool = pool
    this.#onRefused = onRefused
  }

  /** This process is one of them, by the fingerprint of its bank's key. @throws {StoreUnusableError} where the others sign with another */
  async join(key: string): Promise<void> {
    this.#key = key
    await this.#enter()
    this.#goOn()
  }

  async #enter(): Promise<void> {
    const client = await this.#pool.connect()
    try {
      await client.query('BEGIN')
      // One at a time: two that come at once see one another.
      await client.query(`SELECT pg_advisory_xact_lock(${LOCK})`)
      await client.query(`DELETE FROM replicas WHERE seen < ${NOW} - ${ALIVE_MS}`)
      await refuseAnother(client, this.#key)
      await client.query(`INSERT INTO replicas (id, bank_key, seen) VALUES ($1, $2, ${NOW})`, [this.#id, this.#key])
      await client.query('COMMIT')
      client.release()
    } catch (error) {
      client.release(true)
      throw error
    }
  }

  #goOn(): void {
    const beat = () =>
      this.#beat().catch((error) => {
        if (error instanceof StoreUnusableError) this.#onRefused(error)
      })
    this.#timer = setTimeout(() => void beat().finally(() => this.#timer && this.#goOn()), BEAT_MS).unref()
  }

  /** Who was silent for so long that it counted no more comes anew. */
  async #beat(): Promise<void> {
    const alive = `UPDATE replicas SET seen = ${NOW} WHERE id = $1 AND seen >= ${NOW} - ${ALIVE_MS}`
    const { rowCount } = await this.#pool.query(alive, [this.#id])
    if (rowCount === 0) await this.#enter()
  }

  /** How many are alive. @throws {CommitFailedError} where the database cannot be asked */
  async count(): Promise<number> {
    const alive = `SELECT count(*) AS alive FROM replicas WHERE seen >= ${NOW} - ${ALIVE_MS}`
    const { rows } = await this.#pool.query<{ alive: number }>(alive).catch(notAsked)
    return rows[0]!.alive
  }

  /** One that cannot say so counts until its silence is long enough. */
  async leave(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    await this.#pool.query('DELETE FROM replicas WHERE id = $1', [this.#id]).catch(() => {})
  }
}

const notAsked = (error: Error): never => {
  throw new CommitFailedError(error.message, { cause: error })
}

async function refuseAnother(client: PoolClient, key: string): Promise<void> {
  const { rows } = await client.query<{ bank_key: string; banks: number }>(
    'SELECT bank_key, count(*) AS banks FROM replicas WHERE bank_key <> $1 GROUP BY bank_key ORDER BY banks DESC',
    [key],
  )
  const [other] = rows
  if (!other) return
  const who = other.banks === 1 ? 'the bank that uses it signs' : `the ${other.banks} banks that use it sign`
  throw new StoreUnusableError(
    `${who} with a key of the SHA-256 fingerprint ${other.bank_key}, and this one would with ${key}: give this one the same --bank-key; to change the key of all, stop them first (one that was killed counts for ${ALIVE_MS / 1000} s)`,
  )
}

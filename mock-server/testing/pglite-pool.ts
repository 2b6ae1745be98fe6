import { type PGlite, types } from '@electric-sql/pglite'
import type { Connection } from 'pg'
import type { Pool } from '../store/postgres/connect.ts'
import { RoundTrip } from '../store/postgres/round-trip.ts'

interface Named {
  text: string
  values?: unknown[]
}

type Message =
  | ({ name: 'rowDescription' } & Parameters<RoundTrip['handleRowDescription']>[0])
  | ({ name: 'dataRow' } & Parameters<RoundTrip['handleDataRow']>[0])
  | ({ name: 'commandComplete' } & Parameters<RoundTrip['handleCommandComplete']>[0])

/** What the driver sends as text whatever it is. */
const serializers = { [types.TEXT]: String, [types.VARCHAR]: String }
/** Counts and times are exact numbers here. */
const parsers = { [types.INT8]: Number }

/**
 * PGlite as the driver's pool: one connection, which each "connection" has in its turn, from its begin to its release. What is sent without
 * waiting is answered in its order, as in a pipeline; nothing can wait for a lock that another one holds.
 */
export function pglitePool(database: PGlite): Pool {
  let last: Promise<void> = Promise.resolve()
  async function turn(): Promise<() => void> {
    const before = last
    const { promise, resolve } = Promise.withResolvers<void>()
    last = promise
    await before
    return resolve
  }
  const query = (asked: string | Named, values?: unknown[]) => {
    const { text, values: own = values } = typeof asked === 'string' ? { text: asked } : asked
    return database.query(text, own, { parsers, serializers })
  }
  /** The messages as they are, from both sides. */
  let written: Uint8Array
  const stream = {
    write(bytes: Uint8Array) {
      written = bytes
    },
  }
  const newConnection = () => ({ stream }) as object as Connection
  let connection = newConnection()
  async function taken(trip: RoundTrip): Promise<void> {
    trip.submit(connection)
    try {
      const { messages } = await database.execProtocol(written)
      for (const message of messages as unknown as Message[]) {
        if (message.name === 'rowDescription') trip.handleRowDescription(message)
        if (message.name === 'dataRow') trip.handleDataRow(message)
        if (message.name === 'commandComplete') trip.handleCommandComplete(message)
      }
      trip.handleReadyForQuery()
    } catch (error) {
      trip.handleError(error as Error)
    }
  }
  const pool = {
    ending: false,
    async connect() {
      const release = await turn()
      return {
        query(asked: string | Named | RoundTrip, values?: unknown[]) {
          if (!(asked instanceof RoundTrip)) return query(asked, values)
          void taken(asked)
          return asked
        },
        release(destroy = false) {
          if (!destroy) return release()
          // One that is not used any more takes its transaction with it, and all that it has prepared.
          connection = newConnection()
          void Promise.allSettled([query('ROLLBACK'), query('DEALLOCATE ALL')]).then(release)
        },
      }
    },
    async query(asked: string | Named, values?: unknown[]) {
      const release = await turn()
      try {
        return await query(asked, values)
      } finally {
        release()
      }
    },
    async end() {
      pool.ending = true
      await turn()
      await database.close()
    },
  }
  return pool as unknown as Pool
}

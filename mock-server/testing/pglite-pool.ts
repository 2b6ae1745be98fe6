import { type PGlite, types } from '@electric-sql/pglite'
import type { Pool } from '../store/postgres/connect.ts'

interface Named {
  text: string
  values?: unknown[]
}

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
  const pool = {
    ending: false,
    async connect() {
      const release = await turn()
      let isBroken = false
      return {
        query(asked: string | Named, values?: unknown[]) {
          const answer = query(asked, values)
          answer.catch(() => {
            isBroken = true
          })
          if (asked !== 'COMMIT') return answer
          // The server says which of both it was.
          return answer.then((result) => ({ ...result, command: isBroken ? 'ROLLBACK' : 'COMMIT' }))
        },
        release(destroy = false) {
          // One that is not used any more takes its transaction with it.
          if (destroy)
            void query('ROLLBACK')
              .catch(() => {})
              .then(release)
          else release()
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

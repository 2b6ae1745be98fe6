import { setTimeout } from '../../timers/real-timers.ts'
import { byItsOwnClock } from '../by-its-own-clock.ts'
import { Listeners } from '../listeners.ts'
import type { CreateStore } from '../port.ts'
import { StoreUnusableError } from '../unusable.ts'
import { createPool } from './connect.ts'
import { DatabaseClock } from './database-clock.ts'
import { migrate } from './migrate.ts'
import { News } from './news.ts'
import { createPostgresStore } from './postgres-store.ts'
import { Replicas } from './replicas.ts'
import { refuseOld } from './server-version.ts'

interface OpenOptions {
  /** The wall time of this process. */
  now(): number
  /** The fingerprint of its bank's key, where it is a bank: all that share the database have the same. */
  bankKey?: string | undefined
  /** It must not go on: meanwhile others have come whose banks sign with another key. Nothing is taken any more. */
  onFailure?(error: Error): void
}

/** A store in a database that is there, its tables made where they are not. @throws {StoreUnusableError} */
export async function openDatabase(url: string, { now, bankKey, onFailure }: OpenOptions): Promise<CreateStore> {
  const pool = createPool(url)
  const clock = new DatabaseClock(now)
  const replicas = new Replicas(pool, (error) => {
    void pool.end()
    onFailure?.(new StoreUnusableError(`${withoutPassword(url)}: ${error.message}`, { cause: error }))
  })
  try {
    await unlessLost(() => refuseOld(pool))
    await unlessLost(() => migrate(pool))
    await unlessLost(() => clock.follow(pool))
    if (bankKey !== undefined) await unlessLost(() => replicas.join(bankKey))
  } catch (error) {
    await pool.end().catch(() => {})
    if (error instanceof StoreUnusableError) throw error
    throw new StoreUnusableError(`${withoutPassword(url)}: ${whyNot(error as Error)}`, { cause: error })
  }
  const listeners = new Listeners()
  const news = new News(url, pool, listeners)
  await news.listen()
  return (options) => {
    const store = createPostgresStore({ ...options, pool, news, listeners, wall: clock.now })
    return {
      ...byItsOwnClock(store, clock),
      replicas: () => replicas.count(),
      async close() {
        clock.stop()
        await replicas.leave()
        await store.close?.()
      },
    }
  }
}

const TRIES = 5
const PAUSE_MS = 200

/** Again where the connection was lost meanwhile, or the server is just starting; what it says no to is not asked again. */
async function unlessLost<T>(run: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await run()
    } catch (error) {
      const { code = '', message } = error as Error & { code?: string }
      const isLost = /^(57P0\d|08...|ECONNRESET|EPIPE)$/.test(code) || /terminated|not queryable/.test(message)
      if (!isLost || tries === TRIES) throw error
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries))
    }
  }
}

const NAME_CA = 'name the CA of the server (&sslrootcert=FILE), or take sslmode=require, which does not ask who it is'

/** By SQLSTATE, or the code of the system. */
const nextSteps: Readonly<Record<string, string>> = {
  '25006': 'it only reads: name the server that is written to',
  '3D000': 'make it (CREATE DATABASE), or name another',
  '08P01': 'is a pooler between? give the address of the PostgreSQL itself',
  '28P01': 'give the right password: postgres://USER:PASSWORD@HOST:PORT/DATABASE',
  '28000': 'name a user whom the server lets in: postgres://USER:PASSWORD@HOST:PORT/DATABASE',
  '42501': 'give that user the right to make a schema in this database (GRANT CREATE ON DATABASE)',
  '53300': 'end one that is not needed, or raise the limit: a bank has 11',
  ECONNREFUSED: 'start a PostgreSQL there, or give the address of one',
  ENOTFOUND: 'give the address of a PostgreSQL',
  ERR_INVALID_URL:
    'expected one host, and each of @ : / ? # in a name or a password as %XX: postgres://USER:PASSWORD@HOST:PORT/DATABASE',
  DEPTH_ZERO_SELF_SIGNED_CERT: NAME_CA,
  SELF_SIGNED_CERT_IN_CHAIN: NAME_CA,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: NAME_CA,
}

function whyNot(error: Error & { code?: string }): string {
  // The driver has no code for an address without a password, where the server asks for one.
  const next = nextSteps[error.message.startsWith('SASL') ? '28P01' : (error.code ?? '')]
  return `${error.message || String(error)}${next ? `; ${next}` : ''}`
}

/** Of either kind, and however it is spelled: one with an @ or a / of its own is what the server did not understand. */
const withoutPassword = (url: string) =>
  url.replace(/^(postgres(?:ql)?:\/\/[^:@/]*):.*@/, '$1:***@').replace(/([?&]password=)[^&]*/g, '$1***')

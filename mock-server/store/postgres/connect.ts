import type { Socket } from 'node:net'
import { Pool, type PoolClient } from 'pg'
import { typeParser } from './type-parser.ts'

/** Connections of one process. */
const CONNECTIONS = 10
/** How long a connection may take to be there. */
const CONNECT_MS = 3_000
/** A statement that takes longer waits for something that does not come. */
const STATEMENT_MS = 10_000

/** A server that lives has answered by then, or said that it took too long: who is silent for longer is gone. */
const SILENT_MS = STATEMENT_MS + 2_000

/** One that makes indexes of large tables has no time limit of its own. */
const PATIENT_MS = 600_000

/** All tables stand in a schema of their own, so that a database may hold others. */
const SCHEMA = 'bank131_mock'

/**
 * An address as the driver is given it. `sslmode` is what psql and all that is made of libpq take it for; the driver by itself takes each for
 * `verify-full`, and says so in seven lines. `options` of an address would stand in the place of ours.
 */
export function asDriven(url: string): string {
  const inSchema = url.replace(/[?&]options=[^&]*/, `$&%20-c%20search_path%3D${SCHEMA}`)
  const isOfDriver = !/[?&]sslmode=/.test(url) || /[?&](sslmode=no-verify|uselibpqcompat=)/.test(url)
  return isOfDriver ? inSchema : `${inSchema}&uselibpqcompat=true`
}

export function createPool(url: string): Pool {
  const pool = new Pool({
    connectionString: asDriven(url),
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    lock_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: STATEMENT_MS,
    keepAlive: true,
    options: `-c search_path=${SCHEMA}`,
    application_name: 'bank131-mock',
    types: { getTypeParser: typeParser },
  } as ConstructorParameters<typeof Pool>[0])
  // One that dies is replaced by the next that is asked for; who was using it is told by what he asked of it.
  pool.on('error', () => {})
  pool.on('connect', (client) => {
    client.on('error', () => {})
    const stream = streamOf(client)!
    stream.setTimeout(SILENT_MS, () => stream.destroy(new Error(`it was silent for ${stream.timeout! / 1000} s`)))
  })
  return pool
}

/** A connection whose transaction may take long, and wait long: it is not used for anything else afterwards. */
export async function bePatient(client: PoolClient): Promise<void> {
  await client.query("SELECT set_config('statement_timeout', '0', true), set_config('lock_timeout', '0', true)")
  streamOf(client)?.setTimeout(PATIENT_MS)
}

/** PGlite has none. */
const streamOf = (client: PoolClient) => (client as PoolClient & { connection?: { stream: Socket } }).connection?.stream

export const makeSchema = `CREATE SCHEMA IF NOT EXISTS ${SCHEMA}`

export type { Pool, PoolClient }

import { afterAll } from 'vitest'
import { createPool, type Pool } from '../store/postgres/connect.ts'
import { migrate } from '../store/postgres/migrate.ts'
import { ownDatabase } from './own-database.ts'
import { pglitePool } from './pglite-pool.ts'

/** A server where tests may make databases; `.ci/run` starts one. */
export const testServer = process.env.BANK131_MOCK_TEST_POSTGRES

/** Why a test is skipped that needs connections of its own, or several banks. */
export const withoutServer =
  'no PostgreSQL: BANK131_MOCK_TEST_POSTGRES=postgres://… names a server where databases may be made (PGlite has one connection)'

const tables =
  'meta, projects, totals, documents, sessions, accounts, postings, idempotency_keys, webhooks, due, awaiting, journals, calls, counts'

/** A database of its own for a file of tests, its tables made; it goes with them. */
export async function testDatabase(server: string) {
  const { url, drop } = await ownDatabase(server)
  const pool = createPool(url)
  await migrate(pool)
  afterAll(async () => {
    await pool.end()
    await drop()
  })
  return { url, ...emptied(pool) }
}

/** The same on a server, or where none is named in PGlite: PostgreSQL in this process, with the same code on top. */
export async function testPool() {
  if (testServer !== undefined) return { name: 'PostgreSQL', ...(await testDatabase(testServer)) }
  const { PGlite } = await import('@electric-sql/pglite')
  const pool = pglitePool(await PGlite.create())
  await pool.query('SET search_path = bank131_mock')
  await migrate(pool)
  afterAll(() => pool.end())
  return { name: 'PGlite', ...emptied(pool) }
}

const emptied = (pool: Pool) => ({ pool, empty: () => pool.query(`TRUNCATE ${tables} RESTART IDENTITY`) })

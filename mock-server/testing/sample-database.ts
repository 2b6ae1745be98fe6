import { afterAll } from 'vitest'
import { createPool } from '../store/postgres/connect.ts'
import { migrate } from '../store/postgres/migrate.ts'
import { ownDatabase } from './own-database.ts'

/** A server where tests may make databases; `.ci/run` starts one. */
export const testServer = process.env.BANK131_MOCK_TEST_POSTGRES

export const withoutServer =
  'no PostgreSQL: BANK131_MOCK_TEST_POSTGRES=postgres://… names a server where databases may be made'

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
  return { url, pool, empty: () => pool.query(`TRUNCATE ${tables} RESTART IDENTITY`) }
}

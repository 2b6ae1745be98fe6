import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll } from 'vitest'
import { createPool } from '../store/postgres/connect.ts'
import { migrate } from '../store/postgres/migrate.ts'

/** A server where tests may make databases; `.ci/run` starts one. */
export const testServer = process.env.BANK131_MOCK_TEST_POSTGRES

export const withoutServer =
  'no PostgreSQL: BANK131_MOCK_TEST_POSTGRES=postgres://… names a server where databases may be made'

const tables =
  'meta, projects, totals, documents, sessions, accounts, postings, idempotency_keys, webhooks, due, awaiting, journals, calls, counts'

/** A database of its own for a file of tests, its tables made; it goes with them. */
export async function testDatabase(server: string) {
  const name = `bank131_test_${randomBytes(6).toString('hex')}`
  await onServer(server, `CREATE DATABASE ${name}`)
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href
  const pool = createPool(url)
  await migrate(pool)
  afterAll(async () => {
    await pool.end()
    await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`)
  })
  return { url, pool, empty: () => pool.query(`TRUNCATE ${tables} RESTART IDENTITY`) }
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server })
  await client.connect()
  await client.query(statement)
  await client.end()
}

import { randomBytes } from 'node:crypto'
import { Client } from 'pg'

/** A new database on a server, named at random, for one run or one file of tests. */
export async function ownDatabase(server: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `bank131_test_${randomBytes(6).toString('hex')}`
  await onServer(server, `CREATE DATABASE ${name}`)
  return {
    url: Object.assign(new URL(server), { pathname: `/${name}` }).href,
    drop: () => onServer(server, `DROP DATABASE ${name} WITH (FORCE)`).then(() => {}),
  }
}

/** One statement on a connection of its own; answers how many rows it gave. */
export async function onServer(server: string, statement: string, values: readonly string[] = []): Promise<number> {
  const client = new Client({ connectionString: server })
  await client.connect()
  try {
    const { rows } = await client.query(statement, [...values])
    return rows.length
  } finally {
    await client.end()
  }
}

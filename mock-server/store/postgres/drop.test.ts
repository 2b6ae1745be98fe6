import { describe, expect, it } from 'vitest'
import { testDatabase, testServer, withoutServer } from '../../testing/sample-database.ts'
import { openingOf, postingOf } from '../contract/shop.ts'
import { createPostgresStore } from './postgres-store.ts'

if (testServer === undefined) describe.skip(withoutServer, () => {})
else {
  const { pool } = await testDatabase(testServer)

  it('a project that is dropped waits for another bank in its midst, and nothing that this one wrote outlives it', async () => {
    const now = () => 1_000_000
    const store = createPostgresStore({ pool, now, wall: now })
    await store.open('shop', openingOf('manual'))
    const other = await pool.connect()
    try {
      await other.query("BEGIN; SELECT 1 FROM projects WHERE id = 'shop' FOR UPDATE")
      await other.query("INSERT INTO postings (project, account, row) VALUES ('shop', '131', $1)", [
        JSON.stringify(postingOf(0, 'of the other')),
      ])
      await other.query("INSERT INTO awaiting (token, project, session, lease_until) VALUES ('t', 'shop', 'ps_1', 5)")
      const dropped = store.drop('shop')
      // It has its lock asked for by now, or has begun to take away what it finds.
      await expect.poll(waiting).toBe(1)
      await other.query("UPDATE totals SET ord = 1 WHERE project = 'shop'; COMMIT")
      await dropped
    } finally {
      other.release(true)
    }
    expect(await store.due.next()).toBeUndefined()
    await store.open('shop', openingOf('manual'))
    expect((await store.snapshot('shop')).postings).toEqual([])
  })

  const waiting = async () =>
    (await pool.query("SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"))
      .rowCount
}

import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { testDatabase, testServer, withoutServer } from '../../testing/sample-database.ts'
import { openingOf, rowOf, sessionOf } from '../contract/shop.ts'
import type { ClaimOptions } from '../due-rows.ts'
import type { Store } from '../port.ts'
import { createPostgresStore } from './postgres-store.ts'

if (testServer === undefined) describe.skip(withoutServer, () => {})
else {
  const { pool } = await testDatabase(testServer)
  interface Bank {
    store: Store
    claim(leaseMs: number): ClaimOptions
  }
  const waiting =
    'SELECT count(*) AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = $1'

  it('what has outlived its lease is taken back once, however many see it: it is due again, and goes to one of them', async () => {
    const now = () => Date.now() * 1_000
    const [gone, one, two] = ['gone', 'one', 'two'].map((owner) => ({
      store: createPostgresStore({ pool, now, wall: now }),
      claim: (leaseMs: number) => ({ now: now(), n: 10, owner, leaseMs }),
    })) as [Bank, Bank, Bank]
    await gone.store.open('shop', openingOf('real'))
    const outbox = [rowOf('wh_1', 'ps_1')]
    await gone.store.transact('shop', { session: 'new' }, () => ({
      commit: { session: sessionOf('ps_1'), outbox },
      reply: {},
    }))
    const [claimed] = await gone.store.due.claim(gone.claim(0))

    // Both look for what has outlived its lease before either has the project.
    const holder = await pool.connect()
    onTestFinished(() => holder.release(true))
    await holder.query('BEGIN')
    await holder.query("SELECT 1 FROM projects WHERE id = 'shop' FOR UPDATE")
    const claims = [one, two].map(({ store, claim }) => store.due.claim(claim(30_000)))
    await vi.waitFor(async () => expect((await pool.query(waiting, ['Lock'])).rows[0].count).toBe(2), 20_000)
    await holder.query('ROLLBACK')

    const [first, second] = await Promise.all(claims)
    const both = [...first!, ...second!]
    expect(both).toMatchObject([{ kind: 'webhook', row: { id: 'wh_1', state: 'sending' } }])
    const attempt = { attempt: { at: now(), durationMs: 1, status: 200 } }
    const done = (token: string) => one.store.completeAttempt({ project: 'shop', token }, attempt, [])
    expect(await done(claimed!.token)).toBeUndefined()
    expect(await done(both[0]!.token)).toMatchObject({ state: 'delivered' })
    expect((await pool.query('SELECT sending FROM totals')).rows).toEqual([{ sending: 0 }])
  })
}

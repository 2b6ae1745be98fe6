import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { testDatabase, testServer, withoutServer } from '../../testing/sample-database.ts'
import { openingOf, rowOf, sessionOf, timerOf } from '../contract/shop.ts'
import { createPostgresStore } from './postgres-store.ts'

if (testServer === undefined) describe.skip(withoutServer, () => {})
else {
  const { pool } = await testDatabase(testServer)
  const now = () => Date.now() * 1_000
  const bank = () => createPostgresStore({ pool, now, wall: now })
  const claimOf = (owner: string, leaseMs: number) => ({ now: now(), n: 10, owner, leaseMs })
  const holding = async (project: string) => {
    const client = await pool.connect()
    onTestFinished(() => client.release(true))
    await client.query('BEGIN')
    await client.query('SELECT 1 FROM projects WHERE id = $1 FOR UPDATE', [project])
    return client
  }
  const waiting = async () =>
    (await pool.query("SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"))
      .rowCount

  it('what is due in other projects is claimed at once while somebody has one; that one is waited for where there is nothing else, and not for long', async () => {
    const store = bank()
    for (const [at, project] of ['b', 'a'].entries()) {
      await store.open(project, openingOf('real'))
      await store.transact(project, { session: 'new' }, () => ({
        commit: { session: sessionOf(`ps_${at}`), outbox: [rowOf(`wh_${at}`, `ps_${at}`)] },
        reply: {},
      }))
    }
    // What is claimed of a outlives its lease before that of b.
    expect(await store.due.claim(claimOf('gone', 0))).toHaveLength(2)
    await pool.query("UPDATE due SET lease_until = CASE project WHEN 'a' THEN 1 ELSE 2 END")

    const holder = await holding('a')
    const claimed = async () => (await store.due.claim(claimOf('one', 30_000))).map(({ project }) => project)
    expect(await claimed()).toEqual(['b'])
    // Nobody waits for a stale time of a project either.
    await pool.query("UPDATE totals SET next_due = 1, stale = 1 WHERE project = 'a'")
    expect(await store.due.next()).toBe(1)
    const later = claimed()
    await vi.waitFor(async () => expect(await waiting()).toBe(1), 20_000)
    await holder.query('SELECT 1 FROM projects WHERE id = $1 FOR UPDATE NOWAIT', ['b'])
    expect(await later).toEqual([])
    const last = claimed()
    await vi.waitFor(async () => expect(await waiting()).toBe(1), 20_000)
    await holder.query('COMMIT')
    expect(await last).toEqual(['a'])
  })

  it('of several that somebody has, one that was waited for in vain comes last', async () => {
    const store = bank()
    for (const project of ['stopped', 'busy']) {
      await store.open(project, openingOf('real'))
      await store.transact(project, { session: 'new' }, () => ({
        commit: { session: sessionOf('ps_1'), timers: [timerOf('ti_1', 0)] },
        reply: {},
      }))
    }
    await pool.query(
      "UPDATE totals SET next_due = CASE project WHEN 'stopped' THEN 1 ELSE 2 END WHERE project IN ('stopped', 'busy')",
    )
    await holding('stopped')
    const busy = await holding('busy')
    expect(await store.due.claim(claimOf('one', 30_000))).toEqual([])
    const claimed = store.due.claim(claimOf('one', 30_000))
    await vi.waitFor(async () => expect(await waiting()).toBe(1), 20_000)
    await busy.query('COMMIT')
    expect(await claimed).toMatchObject([{ project: 'busy' }])
  })

  it('who moves the clock of one project locks no other, whatever has outlived its lease there', async () => {
    const store = bank()
    await store.open('moved', openingOf('manual'))
    await store.open('held', openingOf('real'))
    await store.transact('held', { session: 'new' }, () => ({
      commit: { session: sessionOf('ps_1'), outbox: [rowOf('wh_1', 'ps_1')] },
      reply: {},
    }))
    await store.due.claim(claimOf('gone', 0))
    const holder = await holding('held')
    expect(await store.due.first('moved')).toBeUndefined()
    expect(await store.clocks.lock('moved', { token: 'mover', ms: 30_000 })).toMatchObject({ id: 'moved' })
    // It was not waited for until the database gave it up.
    await holder.query('COMMIT')
  })

  it('a lease is renewed without waiting for that of another, which somebody holds', async () => {
    const store = bank()
    for (const project of ['y', 'z']) {
      await store.open(project, openingOf('real'))
      await store.transact(project, { session: 'new' }, () => ({
        commit: { session: sessionOf('ps_1'), outbox: [rowOf('wh_1', 'ps_1')] },
        reply: {},
      }))
    }
    const claimed = (await store.due.claim(claimOf('one', 1_000))).filter(({ project }) => 'yz'.includes(project))
    const tokens = ['y', 'z'].map((project) => claimed.find((each) => each.project === project)!.token)
    const client = await pool.connect()
    onTestFinished(() => client.release(true))
    await client.query('BEGIN')
    await client.query('SELECT 1 FROM due WHERE token = $1 FOR UPDATE', [tokens[1]])
    const renewed = store.renew(tokens, 60_000)
    await vi.waitFor(async () => expect(await waiting()).toBe(1), 20_000)
    // Nothing of y is held while z is waited for, and it has its new lease.
    const free = 'SELECT lease_until FROM due WHERE token = $1 FOR UPDATE SKIP LOCKED'
    await vi.waitFor(async () => {
      const { rows } = await client.query(free, [tokens[0]])
      expect(Number(rows[0]?.lease_until)).toBeGreaterThan(now() + 30_000_000)
    }, 20_000)
    expect(await waiting()).toBe(1)
    await client.query('COMMIT')
    await renewed
  })
}

import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { startBank } from '../../index.ts'
import { testDatabase, testServer, withoutServer } from '../../testing/sample-database.ts'
import { call, payout, startPartner } from '../../testing/sample-partner.ts'
import type { Changed } from '../changed.ts'
import { openingOf, sessionOf } from '../contract/shop.ts'
import { createMemoryStore } from '../memory/memory-store.ts'
import { createSqliteStore } from '../sqlite/sqlite-store.ts'
import { openDatabase } from './open-database.ts'
import { createPostgresStore } from './postgres-store.ts'

if (testServer === undefined) describe.skip(withoutServer, () => {})
else {
  const { url, pool } = await testDatabase(testServer)

  const replica = async (webhookUrl: string) => {
    const bank = await startBank({ store: url, webhookUrl, pace: { processingMs: 0, settlementMs: 0 } })
    onTestFinished(() => bank.close())
    return bank
  }

  it('two banks on one database are one bank: what one has begun the other goes on with, and each webhook comes once', async () => {
    await using partner = await startPartner()
    const [one, two] = [await replica(partner.url), await replica(partner.url)]
    const ids: string[] = []
    for (let nth = 0; nth < 10; nth += 1) {
      const { session } = await call((nth % 2 === 0 ? one : two).url, 'session/init/payout', payout)
      ids.push(session.id)
    }
    expect(new Set(ids).size).toBe(10)
    await partner.arrival(10)
    for (const [nth, id] of ids.entries())
      expect(await call((nth % 2 === 0 ? two : one).url, 'session/confirm', { session_id: id })).toMatchObject({
        http: 200,
      })
    await partner.arrival(20)
    expect(partner.received.map(({ type, sessionId }) => `${type} ${sessionId}`).sort()).toEqual(
      ids.flatMap((id) => [`payment_finished ${id}`, `ready_to_confirm ${id}`]).sort(),
    )
    const { state } = await one.snapshot()
    expect(state.postings).toHaveLength(10)
    expect((await two.sessions()).map(({ session }) => session.status)).toEqual(Array(10).fill('accepted'))
  })

  it('connections that are lost again and again cost no payout and pay none twice', { timeout: 240_000 }, async () => {
    const CALLS = 20
    await using partner = await startPartner()
    const bank = await replica(partner.url)
    const before = await bank.sessions()
    let isOver = false
    const losing = (async () => {
      while (!isOver) {
        await pool.query(
          'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() ORDER BY random() LIMIT 3',
        )
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    })()
    const ids: string[] = []
    for (let nth = 0; nth < CALLS; nth += 1) {
      const { http, session } = await call(bank.url, 'session/init/payout', payout, { key: `order-${nth}` })
      if (http === 200) ids.push(session.id)
    }
    isOver = true
    await losing
    expect(ids.length).toBeGreaterThan(0)
    const there = (await bank.sessions()).slice(before.length).map(({ id }) => id)
    expect(there).toEqual(expect.arrayContaining(ids))
    expect(new Set(there).size).toBe(there.length)
    expect(there.length).toBeLessThanOrEqual(CALLS)
  })

  it('who waits is told of what was written without a hint, and what is no hint harms nobody', async () => {
    const now = () => Date.now() * 1_000
    const store = (await openDatabase(url, { now }))({ now })
    onTestFinished(() => store.close?.())
    const silent = createPostgresStore({ now, wall: now, pool })
    await silent.open('silent', openingOf('real'))
    const told: Changed[] = []
    await pool.query(`SELECT pg_notify('bank131_mock', 'no hint'), pg_notify('bank131_mock', '{"projects":[7]}')`)
    await new Promise((resolve) => setTimeout(resolve, 200)) // both have been heard
    store.changes('silent', (changed) => told.push(changed))
    const session = sessionOf('ps_1')
    await silent.transact('silent', { session: 'new' }, () => ({ commit: { session }, reply: {} }))
    await vi.waitFor(() => expect(told).toContain('everything'), 20_000)
    expect(await store.session('silent', 'ps_1')).toEqual(session)
  })

  it('a snapshot moves between all three stores byte for byte', async () => {
    await using partner = await startPartner()
    const bank = await replica(partner.url)
    for (let nth = 0; nth < 3; nth += 1) await call(bank.url, 'session/init/payout', payout, { key: `moves-${nth}` })
    const taken = JSON.stringify((await bank.snapshot()).state)
    const now = () => 1_700_000_000_000_000
    const stores = [
      createMemoryStore({ now }),
      createSqliteStore({ now, file: ':memory:' }),
      createPostgresStore({ now, wall: now, pool }),
    ]
    for (const store of stores) {
      await store.open('moved', openingOf('real'))
      await store.restore('moved', JSON.parse(taken))
      expect(JSON.stringify(await store.snapshot('moved')) === taken).toBe(true)
    }
  })

  it('who waits on one is told of what happens on the other', async () => {
    await using partner = await startPartner()
    const [one, two] = [await replica(partner.url), await replica(partner.url)]
    const waiting = one.fetch('/__admin/projects/demo_project/sessions/wait', {
      method: 'POST',
      body: JSON.stringify({ match: { 'session.status': 'created' }, timeout_ms: 30_000 }),
    })
    await call(two.url, 'session/create', {})
    expect((await waiting).status).toBe(200)
  })
}

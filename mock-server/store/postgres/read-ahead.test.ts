import { Client } from 'pg'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { initialCounters } from '../../core/ids.ts'
import { testDatabase, testServer, withoutServer } from '../../testing/sample-database.ts'
import { openingOf, rowOf, sessionOf, timerOf } from '../contract/shop.ts'
import type { Commit, Store } from '../port.ts'
import { createPostgresStore } from './postgres-store.ts'
import { RoundTrip } from './round-trip.ts'

if (testServer === undefined) describe.skip(withoutServer, () => {})
else {
  const { pool } = await testDatabase(testServer)
  const now = () => 1_000_000
  let projects = 0
  async function opened(mode: 'real' | 'manual' = 'manual') {
    projects += 1
    const project = `ahead_${projects}`
    const store = createPostgresStore({ pool, now, wall: now })
    await store.open(project, openingOf(mode))
    const decide = (session: string, commit: Commit) =>
      store.transact(project, { session }, () => ({ commit, reply: {} }))
    return { project, store, decide }
  }
  const claimed = async (store: Store, project: string) => {
    const due = await store.due.claim({ now: now(), n: 1_000, owner: 'one', leaseMs: 60_000 })
    return due.filter((each) => each.project === project)
  }

  /** Asked for: the statements of each round trip since now. */
  function roundTrips(): () => string[][] {
    const query = vi.spyOn(Client.prototype, 'query')
    onTestFinished(() => query.mockRestore())
    return () =>
      (query.mock.calls as unknown[][]).flatMap(([first]) =>
        first instanceof RoundTrip ? [first.asked.map(({ text }) => text)] : [],
      )
  }

  it('decisions in several sessions of a project take as many round trips as one', async () => {
    const { decide } = await opened()
    const ids = ['ps_1', 'ps_2', 'ps_3', 'ps_4', 'ps_5']
    await Promise.all(ids.map((id) => decide('new', { session: sessionOf(id) })))
    const trips = roundTrips()
    await Promise.all(ids.map((id) => decide(id, { session: { ...sessionOf(id), updatedAt: 1 } })))
    expect(trips().map((asked) => asked.at(-1)!.slice(0, 18))).toEqual([expect.stringMatching('^SELECT'), 'COMMIT'])
  })

  it('who decides behind another in a session sees what that one did', async () => {
    const { project, store, decide } = await opened()
    await decide('new', { session: sessionOf('ps_1') })
    const add = () =>
      store.transact(project, { session: 'ps_1' }, ({ session }) => ({
        commit: { session: { ...session!, updatedAt: session!.updatedAt + 1 } },
        reply: {},
      }))
    await Promise.all([add(), add(), add()])
    expect((await store.session(project, 'ps_1'))!.updatedAt).toBe(3)
  })

  it('a step that a decision before it took away is not taken', async () => {
    const { project, store, decide } = await opened('real')
    await decide('new', { session: sessionOf('ps_1'), timers: [timerOf('ti_1', 0, 'po_1')] })
    await decide('new', { session: sessionOf('ps_2') })
    const [step] = await claimed(store, project)
    const [, done] = await Promise.all([
      decide('ps_2', { dropTimersOf: ['po_1'] }),
      store.completeTimer(step!, () => ({ commit: {}, reply: {} })),
    ])
    expect(done).toBeUndefined()
  })

  it('a webhook that waits for two answers is due when both leave at the same time', async () => {
    const { project, store, decide } = await opened('real')
    await decide('new', { session: sessionOf('ps_1') })
    for (const token of ['one', 'two'])
      await store.transact(project, { session: 'ps_1', awaits: { token, ms: 60_000 } }, () => ({
        commit: token === 'one' ? { outbox: [rowOf('wh_1', 'ps_1')] } : {},
        reply: {},
      }))
    expect(await claimed(store, project)).toEqual([])
    await Promise.all([store.answered(project, 'one'), store.answered(project, 'two')])
    expect(await claimed(store, project)).toMatchObject([{ kind: 'webhook', row: { id: 'wh_1' } }])
  })

  it('what a command has changed is read anew', async () => {
    const { project, store, decide } = await opened()
    await decide('new', { session: sessionOf('ps_1') })
    const [, decided] = await Promise.all([store.reset(project, openingOf('manual')), decide('ps_1', {})])
    expect(decided).not.toHaveProperty('before.id')
  })

  it('who only reads is asked for with all others, once where they ask the same', async () => {
    const { project, store, decide } = await opened()
    await decide('new', { session: sessionOf('ps_1') })
    const trips = roundTrips()
    const [shared, session] = await Promise.all([
      store.shared(project),
      store.session(project, 'ps_1'),
      store.shared(project),
    ])
    expect([shared, session?.id]).toEqual([expect.objectContaining({ faults: expect.anything() }), 'ps_1'])
    expect(trips()).toHaveLength(1)
    expect(new Set(trips()[0]).size).toBe(trips()[0]!.length)
    await Promise.all([
      expect(store.shared('nobody')).rejects.toThrow('the store has no project nobody'),
      expect(store.shared(project)).resolves.toEqual(shared),
    ])
  })

  it('an id that is given and was there takes its place', async () => {
    const { project, store } = await opened()
    const id = `ps_${initialCounters().session + 1}`
    await pool.query('INSERT INTO sessions (project, id, done, row) VALUES ($1, $2, 0, $3)', [project, id, '{}'])
    await store.transact(project, { session: 'new' }, ({ counters }) => ({
      commit: { counters: { ...counters, session: counters.session + 1 }, session: sessionOf(id) },
      reply: {},
    }))
    expect(await store.session(project, id)).toEqual(sessionOf(id))
  })
}

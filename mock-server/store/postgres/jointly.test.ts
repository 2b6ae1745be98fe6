import { describe, expect, it, onTestFinished } from 'vitest'
import { initialCounters } from '../../core/ids.ts'
import { testDatabase, testServer, withoutServer } from '../../testing/sample-database.ts'
import { openingOf, sessionOf } from '../contract/shop.ts'
import { CommitFailedError, type Store } from '../port.ts'
import { createPostgresStore } from './postgres-store.ts'

if (testServer === undefined) describe.skip(withoutServer, () => {})
else {
  const { pool, empty } = await testDatabase(testServer)
  const now = () => 1_000_000
  const bank = () => createPostgresStore({ pool, now, wall: now })
  const names = Array.from({ length: 8 }, (_, at) => `shop_${at}`)
  const opened = async () => {
    await empty()
    const store = bank()
    for (const name of names) await store.open(name, openingOf('manual'))
    return store
  }
  const make = (store: Store, project: string, id: string) =>
    store.transact(project, { session: 'new' }, (view) => {
      const counters = { ...view.counters, session: view.counters.session + 1 }
      return { commit: { session: sessionOf(id), counters }, reply: {} }
    })
  const made = async (project: string) => {
    const { rows } = await pool.query('SELECT id FROM sessions WHERE project = $1 ORDER BY id', [project])
    return rows.map(({ id }) => id)
  }
  const commits = (store: Store) => store.figures!().commits

  it('what waits in several projects at the same time is committed together', async () => {
    const store = await opened()
    const before = commits(store)
    await Promise.all(names.map((name) => make(store, name, 'ps_1')))
    expect(commits(store) - before).toBe(1)
    for (const name of names) expect(await made(name)).toEqual(['ps_1'])
  })

  it('a project that somebody else has keeps none of the others waiting', async () => {
    const store = await opened()
    const holder = await pool.connect()
    onTestFinished(() => holder.release(true))
    await holder.query('BEGIN')
    await holder.query('SELECT 1 FROM projects WHERE id = $1 FOR UPDATE', [names[0]])
    const [held, ...others] = names.map((name) => make(store, name, 'ps_1'))
    await Promise.all(others)
    expect(await made(names[0]!)).toEqual([])
    await holder.query('ROLLBACK')
    await held
    expect(await made(names[0]!)).toEqual(['ps_1'])
  })

  it('a project that is put back as a whole keeps none of the others waiting', async () => {
    const store = await opened()
    const [name, ...others] = names
    const kept = await store.snapshot(name!)
    const before = commits(store)
    const restored = store.restore(name!, kept)
    await Promise.all([restored, ...others.map((other) => make(store, other, 'ps_1'))])
    expect(commits(store) - before).toBe(2)
  })

  it('one that the database refuses takes nothing with it but its own', async () => {
    const store = await opened()
    const ends = await Promise.allSettled(names.map((name, at) => make(store, name, at === 3 ? 'ps_\0' : 'ps_1')))
    expect(ends.map(({ status }, at) => (status === 'rejected' ? at : -1)).filter((at) => at >= 0)).toEqual([3])
    for (const [at, name] of names.entries()) expect(await made(name)).toEqual(at === 3 ? [] : ['ps_1'])
  })

  it('one that the database refuses, and may take another time, takes nothing with it but its own', async () => {
    const store = await opened()
    const [name, ...others] = names
    const twice = { ...(await store.snapshot(name!)), sessions: [sessionOf('ps_1'), sessionOf('ps_1')] }
    const refused = expect(store.restore(name!, twice)).rejects.toThrow(CommitFailedError)
    await Promise.all([refused, ...others.map((other) => make(store, other, 'ps_1'))])
    for (const other of others) expect(await made(other)).toEqual(['ps_1'])
  })

  it('who listens and breaks has nothing decided again that is committed', async () => {
    const store = await opened()
    store.changes(names[3]!, () => {
      throw new Error('broken')
    })
    let decided = 0
    const counted = (project: string) =>
      store.transact(project, { session: 'new' }, () => {
        decided += 1
        return { commit: { session: sessionOf(`ps_${decided}`) }, reply: {} }
      })
    await Promise.all(names.map(counted))
    for (const name of names) expect(await made(name)).toHaveLength(1)
  })

  it('a decision that breaks takes nothing with it but its own', async () => {
    const store = await opened()
    const broken = store.transact(names[0]!, { session: 'new' }, () => {
      throw new Error('broken')
    })
    const others = names.slice(1).map((name) => make(store, name, 'ps_1'))
    await expect(broken).rejects.toThrow('broken')
    await Promise.all(others)
    for (const name of names.slice(1)) expect(await made(name)).toEqual(['ps_1'])
  })

  it('several banks at the same projects miss nothing of each other', async () => {
    await opened()
    const banks = [bank(), bank(), bank()]
    const ends = banks.map(async (store, nth) => {
      for (let round = 0; round < 10; round += 1) {
        const order = round % 2 === nth % 2 ? names : names.toReversed()
        await Promise.all(order.map((name) => make(store, name, `ps_${nth}_${round}`)))
      }
    })
    await Promise.all(ends)
    const { rows } = await pool.query('SELECT counters FROM totals')
    const { session } = initialCounters()
    expect(rows.map(({ counters }) => JSON.parse(counters).session - session)).toEqual(names.map(() => 30))
    for (const name of names) expect(await made(name)).toHaveLength(30)
  })
}

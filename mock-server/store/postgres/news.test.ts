import { Client } from 'pg'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { testDatabase, testServer, withoutServer } from '../../testing/sample-database.ts'
import { openingOf, sessionOf } from '../contract/shop.ts'
import { openDatabase } from './open-database.ts'

vi.setConfig({ testTimeout: 60_000 })

if (testServer === undefined) describe.skip(withoutServer, () => {})
else {
  const { url, pool } = await testDatabase(testServer)
  const now = () => Date.now() * 1_000

  const storeOf = async () => {
    const store = (await openDatabase(url, { now }))({ now })
    onTestFinished(() => store.close?.())
    return store
  }

  /** What banks tell one another, as somebody hears it who stands beside. */
  async function heard(hear: (payload: string) => void): Promise<void> {
    const client = new Client({ connectionString: url })
    await client.connect()
    onTestFinished(() => client.end())
    client.on('notification', ({ payload = '' }) => hear(payload))
    await client.query('LISTEN bank131_mock')
  }

  it('hints leave at most once in 20 ms, however much is committed meanwhile', async () => {
    const store = await storeOf()
    const names = Array.from({ length: 10 }, (_, nth) => `shop_${nth}`)
    for (const name of names) await store.open(name, openingOf('manual'))
    await new Promise((resolve) => setTimeout(resolve, 200)) // what that was told by has left
    const hints: string[] = []
    await heard((payload) => hints.push(payload))
    const before = store.figures!().commits
    const from = performance.now()
    for (let nth = 0; nth < 60; nth += 1)
      await store.transact(names[nth % 10]!, { session: 'new' }, () => ({
        commit: { session: sessionOf(`ps_${nth}`) },
        reply: {},
      }))
    const took = performance.now() - from
    const told = () => hints.flatMap((hint) => JSON.parse(hint).projects)
    await vi.waitFor(() => expect(new Set(told())).toEqual(new Set(names)), 20_000)
    const commits = store.figures!().commits - before
    expect(commits).toBe(60)
    // A timer may be a millisecond early.
    expect(hints.length).toBeLessThanOrEqual(took / 19 + 2)
  })

  it('a hint comes after the commit, and of what was not committed there is none', async () => {
    const store = await storeOf()
    await store.open('told', openingOf('manual'))
    await new Promise((resolve) => setTimeout(resolve, 200)) // that was told
    const seen: Promise<string[]>[] = []
    await heard(() => {
      seen.push(
        pool.query("SELECT id FROM sessions WHERE project = 'told'").then(({ rows }) => rows.map(({ id }) => id)),
      )
    })
    const make = (id: string) =>
      store.transact('told', { session: 'new' }, () => ({ commit: { session: sessionOf(id) }, reply: {} }))
    await expect(make('ps_\0')).rejects.toThrow()
    await new Promise((resolve) => setTimeout(resolve, 200)) // a hint would have come
    expect(seen).toEqual([])
    await make('ps_1')
    await vi.waitFor(() => expect(seen).toHaveLength(1), 20_000)
    expect(await seen[0]).toEqual(['ps_1'])
  })
}

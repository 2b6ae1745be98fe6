import { expect } from 'vitest'
import { allOf, PAGE } from '../pages.ts'
import type { Order } from '../port.ts'
import type { RequestRow } from '../rows.ts'
import { storeCase } from './case.ts'
import { openingOf, shopIn } from './shop.ts'

export const callTo = (path: string): Omit<RequestRow, 'id'> => ({
  at: 0,
  durationMs: 1,
  method: 'POST',
  path,
  status: 200,
  headers: {},
  body: '',
  answer: '{}',
  signature: { verdict: 'unchecked' },
  schema: { verdict: 'unchecked', violations: [] },
  warnings: [],
})

export const journalCases = [
  storeCase('calls are read by id and in pages, of each project and of none', async (world) => {
    const { journal } = world.store
    await shopIn(world).open()
    const first = await journal.record('shop', callTo('/1'), ['endpoints: v2 /1'])
    const second = await journal.record('shop', callTo('/2'), [])
    await journal.record(undefined, callTo('/nowhere'), [])
    expect(await journal.one('shop', first)).toMatchObject({ id: first, path: '/1' })
    expect((await allOf(journal.pages('shop'))).map(({ path }) => path)).toEqual(['/1', '/2'])
    expect((await allOf(journal.pages('shop', first))).map(({ id }) => id)).toEqual([second])
    expect((await allOf(journal.pages(undefined))).map(({ path }) => path)).toEqual(['/nowhere'])
    expect((await allOf(journal.pages(undefined, undefined, 'newest'))).map(({ path }) => path)).toEqual(['/nowhere'])
    expect(await world.store.counts('shop')).toEqual({ 'endpoints: v2 /1': 1 })
    await journal.forget('shop')
    expect([await allOf(journal.pages('shop')), await journal.dropped('shop')]).toEqual([[], 0])
  }),

  storeCase('calls are read from the oldest on, or from the newest', async (world) => {
    const { journal } = world.store
    await shopIn(world).open()
    const ids: string[] = []
    for (let nth = 0; nth < 2 * PAGE + 3; nth += 1) ids.push(await journal.record('shop', callTo(`/${nth}`), []))
    const read = async (...asked: [after?: string, order?: Order]) =>
      (await allOf(journal.pages('shop', ...asked))).map(({ id }) => id)
    expect(await read()).toEqual(ids)
    expect(await read(undefined, 'newest')).toEqual(ids.toReversed())
    expect(await read(ids[2], 'newest')).toEqual([ids[1], ids[0]])
    expect(await read(ids[0], 'newest')).toEqual([])
    expect(await read('req_none', 'newest')).toEqual([])
  }),

  storeCase('ids of calls go on after a reset', async (world) => {
    await shopIn(world).open()
    const before = await world.store.journal.record('shop', callTo('/1'), [])
    await world.store.reset('shop', openingOf('manual'))
    expect(await world.store.journal.record('shop', callTo('/2'), [])).not.toBe(before)
    expect(await allOf(world.store.journal.pages('shop'))).toHaveLength(1)
  }),
]

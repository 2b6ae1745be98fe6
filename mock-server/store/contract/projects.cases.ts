import { expect } from 'vitest'
import { allOf, PAGE } from '../pages.ts'
import type { Order } from '../port.ts'
import { storeCase } from './case.ts'
import { openingOf, rowOf, sessionOf, shopIn, timerOf } from './shop.ts'

export const projectCases = [
  storeCase('a project that is there is not opened anew', async (world) => {
    const shop = shopIn(world)
    const first = await shop.open()
    await shop.commit({ session: sessionOf('ps_1') })
    expect(await world.store.open('shop', openingOf('real'))).toEqual(first)
    expect(await allOf(world.store.sessionPages('shop'))).toHaveLength(1)
    expect(await world.store.project('shop')).toEqual(first)
    expect(await world.store.project('other')).toBeUndefined()
  }),

  storeCase('projects are kept apart, and listed', async (world) => {
    const [shop, other] = [shopIn(world), shopIn(world, 'other')]
    await shop.open()
    await other.open()
    await shop.commit({ session: sessionOf('ps_1'), outbox: [rowOf('wh_1', 'ps_1')] })
    expect(await allOf(world.store.sessionPages('other'))).toEqual([])
    expect((await allOf(world.store.projects())).map(({ id }) => id)).toEqual(['shop', 'other'])
    expect((await allOf(world.store.projects('shop'))).map(({ id }) => id)).toEqual(['other'])
    await world.store.drop('shop')
    await expect(allOf(world.store.sessionPages('shop'))).rejects.toThrow('the store has no project shop')
  }),

  storeCase('sessions are read from the oldest on, or from the newest', async (world) => {
    const shop = shopIn(world)
    await shop.open()
    const ids = Array.from({ length: 2 * PAGE + 3 }, (_, nth) => `ps_${nth + 1}`)
    for (const id of ids) await shop.commit({ session: sessionOf(id) })
    const read = async (...asked: [after?: string, order?: Order]) =>
      (await allOf(world.store.sessionPages('shop', ...asked))).map(({ id }) => id)
    expect(await read()).toEqual(ids)
    expect(await read(undefined, 'newest')).toEqual(ids.toReversed())
    expect(await read('ps_3', 'newest')).toEqual(['ps_2', 'ps_1'])
    expect(await read('ps_1', 'newest')).toEqual([])
  }),

  storeCase('settings and the clock are part of it', async (world) => {
    const shop = shopIn(world)
    const { settings, generation } = await shop.open()
    expect(await world.store.configure('shop', { ...settings, strict: true })).toMatchObject({
      settings: { strict: true },
      generation,
    })
    const seen = await world.store.transact('shop', { session: 'new' }, (view) => ({
      commit: {},
      reply: { strict: view.project.settings.strict, now: view.now },
    }))
    expect(seen).toMatchObject({ reply: { strict: true, now: 0 } })
    const real = await world.store.clocks.setMode('shop', 'real')
    expect(real.clock).toMatchObject({ mode: 'real', now: 0 })
    await world.pass(1_000)
    expect((await world.store.clocks.setMode('shop', 'manual')).clock.now).toBeGreaterThanOrEqual(1_000_000)
  }),

  storeCase('of two answers about a project it is known which is the later one', async (world) => {
    const shop = shopIn(world)
    const rows = [await shop.open()]
    rows.push(await world.store.configure('shop', { ...rows[0]!.settings, strict: true }))
    await shop.lock()
    rows.push((await world.store.clocks.move('shop', 'lock of shop', 5))!)
    rows.push(await world.store.clocks.setMode('shop', 'real'))
    rows.push(await world.store.reset('shop', openingOf('manual')))
    rows.push(await world.store.restore('shop', await world.store.snapshot('shop')))
    const marks = rows.map(({ generation, revision }) => generation * 1_000 + revision)
    expect(marks).toEqual([...new Set(marks)].sort((a, b) => a - b))
    expect(new Set(rows.map(({ generation }) => generation)).size).toBe(3)
    expect(await world.store.project('shop')).toEqual(rows.at(-1))
  }),

  storeCase('a reset is a new generation: nothing of the old one is there, and no id is given twice', async (world) => {
    const shop = shopIn(world)
    const { generation } = await shop.open()
    const counters = { session: 1_007, payout: 1_003, payment: 1_000, refund: 1_000, webhook: 12 }
    const made = 9
    const shared = { tokens: { made, public: {} }, npd: { made, requests: {} } }
    await shop.commit({
      session: sessionOf('ps_1007'),
      counters,
      shared,
      outbox: [rowOf('wh_12', 'ps_1007')],
      idempotencyKey: 'k',
    })
    await shop.lock()
    await shop.claim()
    const again = await world.store.reset('shop', openingOf('manual'))
    expect(again.generation).not.toBe(generation)
    const seen = await world.store.transact('shop', { session: 'ps_1007' }, (view) => ({
      commit: {},
      reply: {
        session: view.session,
        counters: view.counters,
        made: [view.shared.tokens.made, view.shared.npd.made],
        taken: view.idempotencyKeyTaken('k'),
      },
    }))
    expect(seen).toMatchObject({ reply: { session: undefined, counters, made: [9, 9], taken: false } })
    expect(await shop.answer('wh_12', 200)).toBeUndefined()
    expect(await allOf(world.store.webhooks.pages('shop'))).toEqual([])
    expect(await world.store.due.first('shop')).toBeUndefined()
  }),

  storeCase('what was written before a reset by the same name is no claim of what comes after it', async (world) => {
    const shop = shopIn(world)
    await shop.open('real')
    await shop.commit({ timers: [timerOf('po_1.settle', 0)] })
    await shop.claimReal()
    const old = shop.claims.get('po_1.settle')!
    await world.store.reset('shop', openingOf('real'))
    await shop.commit({ timers: [timerOf('po_1.settle', 0)] })
    expect(await shop.claimReal()).toEqual(['po_1.settle'])
    expect(await world.store.completeTimer(old, () => ({ commit: {}, reply: {} }))).toBeUndefined()
  }),
]

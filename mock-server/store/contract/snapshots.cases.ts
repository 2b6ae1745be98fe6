import { expect } from 'vitest'
import { storeCase } from './case.ts'
import { postingOf, rowOf, sessionOf, shopIn, timerOf } from './shop.ts'

export const snapshotCases = [
  storeCase('a snapshot is of its own: who writes into it changes nothing of the project', async (world) => {
    await shopIn(world).open()
    const first = await world.store.snapshot('shop')
    const kept = JSON.stringify(first)
    first.clock.now = 1
    first.counters.session = 1
    Object.assign(first.shared.tokens, { made: 1 })
    expect(JSON.stringify(await world.store.snapshot('shop'))).toBe(kept)
  }),

  storeCase(
    'a snapshot put back is a new generation with the same rows; ids go on behind the last of either',
    async (world) => {
      const shop = shopIn(world)
      const { generation } = await shop.open()
      const counters = { session: 1_001, payout: 1_000, payment: 1_000, refund: 1_000, webhook: 3 }
      const rows = {
        postings: [postingOf(1), postingOf(3)],
        timers: [timerOf('a', 9)],
        outbox: [rowOf('wh_1', 'ps_1', 7), rowOf('wh_2', 'ps_1', 8)],
      }
      await shop.commit({ session: sessionOf('ps_1'), counters, ...rows })
      await shop.lock()
      await shop.claim(7)
      const kept = JSON.parse(JSON.stringify(await world.store.snapshot('shop')))
      await shop.commit({ counters: { ...counters, session: 1_009 } })
      expect((await world.store.restore('shop', kept)).generation).not.toBe(generation)
      expect(await world.store.snapshot('shop')).toEqual({ ...kept, counters: { ...counters, session: 1_009 } })
      await shop.lock()
      // What was on its way has not been sent, for all that a snapshot can know.
      expect(await shop.claim()).toEqual(['wh_1', 'a'])
      expect(await world.store.restore('shop', { ...kept, counters: { ...counters, session: 2_000 } })).toMatchObject(
        {},
      )
      expect((await world.store.snapshot('shop')).counters).toEqual({ ...counters, session: 2_000 })
    },
  ),

  storeCase('a webhook that is being sent is in a snapshot as due at the time that the clock shows', async (world) => {
    const shop = shopIn(world)
    await shop.open('real')
    await shop.commit({ outbox: [{ ...rowOf('wh_1', 'ps_1', 'held'), state: 'parked', beforeAnswer: true }] })
    await world.store.due.claimOne('shop', 'wh_1', { owner: 'one', leaseMs: 1_000_000 })
    const before = world.now()
    const { due } = await world.store.snapshot('shop')
    expect(due.map(({ id }) => id)).toEqual(['wh_1'])
    expect(due[0]!.at).toBeGreaterThanOrEqual(before)
  }),
]

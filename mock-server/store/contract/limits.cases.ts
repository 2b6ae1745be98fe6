import { expect } from 'vitest'
import type { Session } from '../../core/state.ts'
import { defaultLimits } from '../limits.ts'
import { allOf } from '../pages.ts'
import { storeCase } from './case.ts'
import { callTo } from './journal.cases.ts'
import { postingOf, rowOf, sessionOf, shopIn } from './shop.ts'

const few = { ...defaultLimits, journal: { calls: 2, bytes: 1_000_000 }, sessions: 2 }

/** One that is over before it was begun. */
const over = (id: string): Session => ({ ...sessionOf(id), cancelled: true })

export const limitCases = [
  storeCase(
    'of too many sessions finished ones go, the oldest first, with their webhooks; money and keys stay',
    async (world) => {
      const shop = shopIn(world)
      await shop.open()
      await shop.lock()
      await shop.commit({ session: sessionOf('ps_1') })
      await shop.commit({
        session: over('ps_2'),
        outbox: [rowOf('wh_1', 'ps_2')],
        postings: [postingOf(1)],
        idempotencyKey: 'k',
      })
      await shop.claim()
      await shop.answer('wh_1', 200)
      await shop.commit({ session: over('ps_3') })
      await shop.commit({ session: over('ps_4') })
      expect((await allOf(world.store.sessionPages('shop'))).map(({ id }) => id)).toEqual(['ps_1', 'ps_4'])
      expect(await allOf(world.store.webhooks.pages('shop'))).toEqual([])
      const { postings, keys } = await world.store.snapshot('shop')
      expect([postings.length, keys]).toEqual([1, ['k']])
    },
    few,
  ),

  storeCase(
    'a session whose webhook is still to be sent stays, however many there are',
    async (world) => {
      const shop = shopIn(world)
      await shop.open()
      await shop.commit({ session: over('ps_1'), outbox: [rowOf('wh_1', 'ps_1')] })
      for (const id of ['ps_2', 'ps_3', 'ps_4']) await shop.commit({ session: over(id) })
      expect((await allOf(world.store.sessionPages('shop'))).map(({ id }) => id)).toEqual(['ps_1', 'ps_4'])
      expect(await allOf(world.store.webhooks.pages('shop'))).toHaveLength(1)
    },
    few,
  ),

  storeCase(
    'of too many calls the oldest go, and are counted',
    async (world) => {
      const { journal } = world.store
      await shopIn(world).open()
      const ids: string[] = []
      for (const path of ['/1', '/2', '/3']) ids.push(await journal.record('shop', callTo(path), []))
      expect((await allOf(journal.pages('shop'))).map(({ id }) => id)).toEqual(ids.slice(1))
      expect([await journal.one('shop', ids[0]!), await journal.dropped('shop')]).toEqual([undefined, 1])
    },
    few,
  ),
]

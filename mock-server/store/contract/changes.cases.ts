import { expect } from 'vitest'
import type { Changed } from '../changed.ts'
import { storeCase } from './case.ts'
import { callTo } from './journal.cases.ts'
import { listenTo, openingOf, rowOf, sessionOf, shopIn } from './shop.ts'

export const changeCases = [
  storeCase(
    'tells the ids of what each commit has written, to those who ask, of their project, until they stop',
    async (world) => {
      const [shop, other] = [shopIn(world), shopIn(world, 'other')]
      await shop.open()
      await other.open()
      await shop.lock()
      const { heard, stop } = await listenTo(world)
      await shop.commit({
        session: sessionOf('ps_1'),
        outbox: [rowOf('wh_1', 'ps_1'), { ...rowOf('wh_2', 'ps_1'), yieldsToNext: true }],
      })
      expect(await heard()).toEqual([{ sessions: ['ps_1'], webhooks: ['wh_1', 'wh_2'] }])
      await shop.commit({ outbox: [rowOf('wh_3', 'ps_1')] })
      // It overtakes wh_2, whose time changes.
      expect(await heard()).toEqual([{ webhooks: ['wh_3', 'wh_2'] }])
      await shop.claim(0, 1)
      await shop.answer('wh_1', 200)
      await other.commit({ session: sessionOf('ps_1') })
      expect(await heard()).toEqual([{ webhooks: ['wh_1'] }])
      await world.store.reset('shop', openingOf('manual'))
      expect(await heard()).toEqual(['everything'])
      await shop.commit({ session: sessionOf('ps_1') })
      stop()
      const told = await heard()
      await shop.commit({ session: sessionOf('ps_1') })
      expect([told.length <= 1, await heard()]).toEqual([true, []])
    },
  ),

  storeCase('who has begun to listen misses nothing that is written from then on', async (world) => {
    const shop = shopIn(world)
    await shop.open()
    const told: Changed[] = []
    const stop = world.store.changes('shop', (changed) => told.push(changed))
    await shop.commit({ session: sessionOf('ps_1') })
    await world.pass(1_000)
    stop()
    expect(told.filter((each) => each === 'everything' || each.sessions?.includes('ps_1'))).not.toEqual([])
  }),

  storeCase(
    'tells who listens to all of every project, also of one that is made later, of calls that none took, and of clocks',
    async (world) => {
      const shop = shopIn(world)
      await shop.open()
      const told: [Changed, string?][] = []
      const stop = world.store.allChanges((changed, project) =>
        told.push(project === undefined ? [changed] : [changed, project]),
      )
      const heard = async () => {
        await world.pass(1_000)
        return told.splice(0)
      }
      await heard()
      await shop.commit({ session: sessionOf('ps_1') })
      expect(await heard()).toEqual([[{ sessions: ['ps_1'], webhooks: [] }, 'shop']])
      const later = shopIn(world, 'later')
      await later.open()
      expect(await heard()).toEqual([['everything', 'later']])
      await later.lock()
      await world.store.clocks.move('later', 'lock of later', 5)
      expect(await heard()).toEqual([[{ clock: true }, 'later']])
      await world.store.clocks.setMode('later', 'real')
      await world.store.clocks.setMode('later', 'real')
      expect(await heard()).toEqual([[{ clock: true }, 'later']])
      await later.commit({ session: sessionOf('ps_1') })
      await world.store.drop('shop')
      expect((await heard()).map(([, project]) => project).sort()).toEqual(['later', 'shop'])
      await world.store.journal.record(undefined, callTo('/nobody'), [])
      expect(await heard()).toEqual([[{ requests: ['req_1'] }]])
      stop()
      await later.commit({ session: sessionOf('ps_2') })
      expect(await heard()).toEqual([])
    },
  ),

  storeCase('counts what is covered with what covers it, also over a reset', async (world) => {
    const shop = shopIn(world)
    await shop.open()
    await shop.commit({ covers: ['states: payout checking', 'states: payout checking'] })
    await world.store.reset('shop', openingOf('manual'))
    await shop.commit({ covers: ['states: payout failed'] })
    const counts = { 'states: payout checking': 2, 'states: payout failed': 1 }
    expect([await world.store.counts('shop'), await world.store.counts('other')]).toEqual([counts, {}])
    await world.store.drop('shop')
    expect(await world.store.counts(undefined)).toEqual(counts)
  }),
]

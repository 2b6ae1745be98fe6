import { expect } from 'vitest'
import { refuse } from '../../core/refusal.ts'
import { defaultLimits } from '../limits.ts'
import { storeCase } from './case.ts'
import { LEASE_MS, ms, openingOf, postingOf, rowOf, sessionOf, shopIn, timerOf, type World } from './shop.ts'

const pay = (purpose: string) => () => ({ commit: { postings: [postingOf(0, purpose)] }, reply: {} })

async function manualShop(world: World) {
  const shop = shopIn(world)
  await shop.open()
  await shop.lock()
  return shop
}

const twoAtOnce = { ...defaultLimits, webhooksAtOnce: 2 }

export const claimCases = [
  storeCase('what is due is claimed earliest first, timers and webhooks alike, up to a number', async (world) => {
    const shop = await manualShop(world)
    await shop.commit({ timers: [timerOf('late', 20), timerOf('early', 5)], outbox: [rowOf('wh_1', 'ps_1', 10)] })
    expect(await shop.claim(4)).toEqual([])
    expect(await shop.claim(100, 0)).toEqual([])
    expect(await shop.claim(100, 2)).toEqual(['early', 'wh_1'])
    expect(await shop.claim(100, 2)).toEqual(['late'])
  }),

  storeCase('a timer fires in the transaction that closes it, and once', async (world) => {
    const shop = await manualShop(world)
    await shop.commit({ session: sessionOf('ps_1'), timers: [timerOf('a', 5)] })
    await shop.claim()
    const claim = shop.claims.get('a')!
    expect(await world.store.completeTimer(claim, pay('a'))).toMatchObject({ before: { id: 'ps_1' } })
    expect(await world.store.completeTimer(claim, pay('again'))).toBeUndefined()
    expect((await world.store.snapshot('shop')).postings.map(({ purpose }) => purpose)).toEqual(['a'])
    expect(await world.store.due.first('shop')).toBeUndefined()
  }),

  storeCase('a timer whose decision is refused is closed, and one whose decision breaks is not', async (world) => {
    const shop = await manualShop(world)
    await shop.commit({ timers: [timerOf('a', 5), timerOf('b', 6, 'po_2')] })
    await shop.claim()
    const breaks = world.store.completeTimer(shop.claims.get('b')!, () => {
      throw new Error('a fault of ours')
    })
    await expect(breaks).rejects.toThrow('a fault of ours')
    const refused = refuse('wrong_state', '')
    expect(await world.store.completeTimer(shop.claims.get('a')!, () => refused)).toMatchObject({ refusal: refused })
    await world.store.giveBack(shop.claims.get('b')!)
    expect(await shop.claim()).toEqual(['b'])
  }),

  storeCase('a claim of an operation that has moved on meanwhile counts for nothing', async (world) => {
    const shop = await manualShop(world)
    await shop.commit({ timers: [timerOf('a', 5), timerOf('b', 5, 'po_2')] })
    await shop.claim()
    await shop.commit({ dropTimersOf: ['po_1'], timers: [timerOf('c', 6)] })
    expect(await world.store.completeTimer(shop.claims.get('a')!, pay('a'))).toBeUndefined()
    expect(await shop.claim()).toEqual(['c'])
    expect((await world.store.snapshot('shop')).postings).toEqual([])
  }),

  storeCase('a claim of a timer is none of a later one of the same name', async (world) => {
    const shop = await manualShop(world)
    await shop.commit({ timers: [timerOf('po_1.settle', 5)] })
    await shop.claim()
    const old = shop.claims.get('po_1.settle')!
    await shop.commit({ dropTimersOf: ['po_1'], timers: [timerOf('po_1.settle', 500)] })
    expect(await world.store.completeTimer(old, pay('too early'))).toBeUndefined()
    expect(await world.store.due.first('shop')).toMatchObject({ at: 500, timer: { id: 'po_1.settle' } })
  }),

  storeCase('what is given back is due as it was, in its place', async (world) => {
    const shop = await manualShop(world)
    await shop.commit({ timers: [timerOf('a', 5)], outbox: [rowOf('wh_1', 'ps_1', 5), rowOf('wh_2', 'ps_2', 5)] })
    expect(await shop.claim(5, 2)).toEqual(['a', 'wh_1'])
    for (const id of ['wh_1', 'a']) await world.store.giveBack(shop.claims.get(id)!)
    expect(await shop.row('wh_1')).toMatchObject({ state: 'due', nextAttemptAt: 5, attempts: [] })
    expect(await shop.claim(5)).toEqual(['a', 'wh_1', 'wh_2'])
  }),

  storeCase(
    'what was claimed by somebody who is gone comes back when the lease ends; what he does then changes nothing',
    async (world) => {
      const shop = shopIn(world)
      await shop.open('real')
      await shop.commit({ timers: [timerOf('a', 0)], outbox: [rowOf('wh_1', 'ps_1', 1)] })
      expect(await shop.claimReal({ owner: 'gone' })).toEqual(['a', 'wh_1'])
      const [timer, webhook] = [shop.claims.get('a')!, shop.claims.get('wh_1')!]
      expect(await shop.claimReal()).toEqual([])
      await world.pass(LEASE_MS)
      expect(await shop.claimReal()).toEqual(['a', 'wh_1'])
      expect(await world.store.completeTimer(timer, pay('late'))).toBeUndefined()
      expect(await shop.answer('wh_1', 500, webhook)).toBeUndefined()
      expect(await world.store.completeTimer(shop.claims.get('a')!, pay('in time'))).toMatchObject({ reply: {} })
      expect(await shop.answer('wh_1', 200)).toMatchObject({ state: 'delivered', attempts: [{ status: 200 }] })
      expect((await world.store.snapshot('shop')).postings.map(({ purpose }) => purpose)).toEqual(['in time'])
    },
  ),

  storeCase('a lease that is lengthened does not end', async (world) => {
    const shop = shopIn(world)
    await shop.open('real')
    await shop.commit({ outbox: [rowOf('wh_1', 'ps_1')] })
    await shop.claimReal()
    const { token } = shop.claims.get('wh_1')!
    for (let time = 0; time < 4; time += 1) {
      await world.pass(LEASE_MS / 2)
      await world.store.renew([token, 'nobody'], LEASE_MS)
    }
    expect(await shop.claimReal()).toEqual([])
    expect(await shop.answer('wh_1', 200)).toMatchObject({ state: 'delivered' })
  }),

  storeCase(
    'all real clocks are claimed from together, manual ones never; so many webhooks of one project at once',
    async (world) => {
      const [one, two, still] = [shopIn(world), shopIn(world, 'two'), shopIn(world, 'still')]
      await one.open('real')
      await two.open('real')
      await still.open('manual')
      const many = (of: number) => [1, 2, 3].map((nth) => rowOf(`wh_${of}${nth}`, `ps_${of}${nth}`, nth))
      await one.commit({ outbox: many(1) })
      await two.commit({ outbox: many(2) })
      await still.commit({ outbox: many(3) })
      expect((await one.claimReal()).sort()).toEqual(['wh_11', 'wh_12', 'wh_21', 'wh_22'])
      expect(await one.claimReal()).toEqual([])
      await one.answer('wh_21', 200)
      expect(await one.claimReal()).toEqual(['wh_23'])
    },
    twoAtOnce,
  ),

  storeCase(
    'timers do not wait for webhooks that are being sent, however many there are',
    async (world) => {
      const shop = shopIn(world)
      await shop.open('real')
      await shop.commit({ outbox: [1, 2, 3].map((nth) => rowOf(`wh_${nth}`, `ps_${nth}`, nth)) })
      await shop.commit({ timers: [timerOf('a', 4)] })
      expect(await shop.claimReal()).toEqual(['wh_1', 'wh_2', 'a'])
      const at = world.now() + ms(5_000)
      await shop.commit({ timers: [timerOf('b', at)] })
      expect(await world.store.due.next()).toBe(at)
      await world.pass(5_000)
      expect(await shop.claimReal()).toEqual(['b'])
      await shop.answer('wh_1', 200)
      expect(await shop.claimReal()).toEqual(['wh_3'])
    },
    twoAtOnce,
  ),

  storeCase('says when the next is due on a real clock, or a lease ends', async (world) => {
    const shop = shopIn(world)
    await shop.open('real')
    expect(await world.store.due.next()).toBeUndefined()
    const at = world.now() + ms(60_000)
    await shop.commit({ timers: [timerOf('a', at)] })
    expect(await world.store.due.next()).toBe(at)
    await shop.commit({ outbox: [rowOf('wh_1', 'ps_1', at - 1)] })
    expect(await world.store.due.next()).toBe(at - 1)
    await world.pass(60_000)
    expect(await shop.claimReal()).toEqual(['wh_1', 'a'])
    const next = await world.store.due.next()
    expect(next).toBeLessThanOrEqual(world.now() + ms(LEASE_MS))
    expect(next).toBeGreaterThan(world.now() - ms(1_000))
  }),

  storeCase('a claim ends with what was claimed: nobody looks again because of a row that has gone', async (world) => {
    const shop = shopIn(world)
    await shop.open('real')
    await shop.commit({ timers: [timerOf('a', 0), timerOf('b', 0, 'po_2')] })
    await shop.claimReal()
    await shop.commit({ dropTimersOf: ['po_1'] })
    expect(await world.store.due.next()).toBeDefined()
    await shop.commit({ dropTimersOf: ['po_2'] })
    expect(await world.store.due.next()).toBeUndefined()
    await shop.commit({ outbox: [rowOf('wh_1', 'ps_1'), rowOf('wh_2', 'ps_2')] })
    await shop.claimReal()
    await world.store.reset('shop', openingOf('real'))
    expect(await world.store.due.next()).toBeUndefined()
    await shop.commit({ timers: [timerOf('a', 0)] })
    await shop.claimReal()
    await world.store.drop('shop')
    expect(await world.store.due.next()).toBeUndefined()
  }),

  storeCase('says how much is due, and the soonest of it, in its order', async (world) => {
    const shop = shopIn(world)
    await shop.open()
    await shop.commit({ outbox: [5, 3, 9, 3, 1].map((at, index) => rowOf(`wh_${index + 1}`, `ps_${index + 1}`, at)) })
    const { count, soonest } = await world.store.due.soonest('shop', 3)
    expect([count, soonest.map((due) => due.kind === 'webhook' && due.row.id)]).toEqual([5, ['wh_5', 'wh_2', 'wh_4']])
    expect(await world.store.due.soonest('shop', 0)).toEqual({ count: 5, soonest: [] })
  }),

  storeCase(
    'what a move had claimed is due again when the clock has become that of the wall meanwhile',
    async (world) => {
      const shop = await manualShop(world)
      await shop.commit({ session: sessionOf('ps_1'), timers: [timerOf('a', 5)] })
      expect(await shop.claim(100, 1)).toEqual(['a'])
      await world.store.clocks.setMode('shop', 'real')
      await shop.unlock()
      await world.pass(60_000)
      expect(await world.store.due.next()).toBeDefined()
      const due = await world.store.due.claim({ now: world.now(), n: 10, owner: 'me', leaseMs: LEASE_MS })
      expect(due.map((each) => each.kind === 'timer' && each.timer.id)).toEqual(['a'])
    },
  ),
]

import { expect } from 'vitest'
import { MINUTE, SECOND } from '../../core/time/time.ts'
import { defaultLimits } from '../limits.ts'
import { allOf, PAGE } from '../pages.ts'
import type { Order } from '../port.ts'
import { storeCase } from './case.ts'
import { rowOf, shopIn, type World } from './shop.ts'

/** A shop whose clock is moved by us, and these webhooks in it. */
async function shopWith(world: World, ...outbox: ReturnType<typeof rowOf>[]) {
  const shop = shopIn(world)
  await shop.open()
  await shop.lock()
  await shop.commit({ outbox })
  return shop
}

const inHand = { signature: 's', delivers: true, covers: ['handed over'] }

export const webhookCases = [
  storeCase('webhooks are read from the oldest on, or from the newest', async (world) => {
    const ids = Array.from({ length: 2 * PAGE + 3 }, (_, nth) => `wh_${nth + 1}`)
    await shopWith(world, ...ids.map((id) => rowOf(id, `ps_${id}`)))
    const read = async (...asked: [after?: string, order?: Order]) =>
      (await allOf(world.store.webhooks.pages('shop', ...asked))).map(({ id }) => id)
    expect(await read()).toEqual(ids)
    expect(await read(undefined, 'newest')).toEqual(ids.toReversed())
    expect(await read('wh_3', 'newest')).toEqual(['wh_2', 'wh_1'])
    expect(await read('wh_1', 'newest')).toEqual([])
  }),

  storeCase('webhooks of one session are claimed one at a time, first made first', async (world) => {
    const shop = await shopWith(world, rowOf('wh_1', 'ps_1'), rowOf('wh_2', 'ps_1'), rowOf('wh_3', 'ps_1'))
    for (const id of ['wh_1', 'wh_2', 'wh_3']) {
      expect(await shop.claim()).toEqual([id])
      expect(await shop.claim()).toEqual([])
      expect(await shop.answer(id, 200)).toMatchObject({ id, state: 'delivered', signature: 's' })
    }
    expect(await shop.claim()).toEqual([])
  }),

  storeCase('they keep their order while the first is tried again, until it is given up', async (world) => {
    const shop = await shopWith(world, rowOf('wh_1', 'ps_1'), rowOf('wh_2', 'ps_1'))
    await shop.claim()
    expect(await shop.answer('wh_1', 500)).toMatchObject({
      state: 'due',
      nextAttemptAt: 5 * SECOND,
      attempts: [{ status: 500 }],
    })
    expect(await shop.claim(5 * SECOND - 1)).toEqual([])
    expect(await world.store.due.first('shop')).toMatchObject({ at: 5 * SECOND, row: { id: 'wh_1' } })
    await world.store.clocks.move('shop', 'lock of shop', 31 * MINUTE)
    expect(await shop.claim(31 * MINUTE, 1)).toEqual(['wh_1'])
    expect(await shop.answer('wh_1', 500)).toMatchObject({ state: 'abandoned' })
    expect(await shop.claim(31 * MINUTE)).toEqual(['wh_2'])
  }),

  storeCase('they do not wait for those of another session, or of none', async (world) => {
    const shop = await shopWith(
      world,
      rowOf('wh_1', 'ps_1'),
      rowOf('wh_2', 'ps_2'),
      rowOf('wh_3', 'ps_1'),
      rowOf('wh_4', undefined),
    )
    expect(await shop.claim()).toEqual(['wh_1', 'wh_2', 'wh_4'])
  }),

  storeCase('they wait behind one that is kept back', async (world) => {
    const shop = await shopWith(world, rowOf('wh_1', 'ps_1'), rowOf('wh_2', 'ps_1'))
    expect(await world.store.webhooks.hold('shop', 'wh_1')).toMatchObject({ state: 'parked', nextAttemptAt: undefined })
    expect(await shop.claim()).toEqual([])
    await world.store.webhooks.sendNow('shop', 'wh_1')
    expect(await shop.claim()).toEqual(['wh_1'])
    await shop.answer('wh_1', 200)
    expect(await shop.claim()).toEqual(['wh_2'])
  }),

  storeCase(
    'they stop at a later one that was kept back meanwhile, and go on with it when it is released',
    async (world) => {
      const shop = await shopWith(world, rowOf('wh_1', 'ps_1'), rowOf('wh_2', 'ps_1'), rowOf('wh_3', 'ps_1'))
      await world.store.webhooks.hold('shop', 'wh_2')
      expect(await shop.claim()).toEqual(['wh_1'])
      await shop.answer('wh_1', 200)
      expect(await shop.claim()).toEqual([])
      await world.store.webhooks.sendNow('shop', 'wh_2')
      expect(await shop.claim()).toEqual(['wh_2'])
      await shop.answer('wh_2', 200)
      expect(await shop.claim()).toEqual(['wh_3'])
    },
  ),

  storeCase('they wait for none that is sent again, nor does it wait for them', async (world) => {
    const shop = await shopWith(world, rowOf('wh_1', 'ps_1'), rowOf('wh_2', 'ps_1'))
    await shop.claim()
    await shop.answer('wh_1', 200)
    expect(await world.store.webhooks.sendNow('shop', 'wh_1')).toMatchObject({ state: 'redelivering', roundStart: 1 })
    expect(await shop.claim()).toEqual(['wh_2', 'wh_1'])
    expect(await shop.answer('wh_1', 500)).toMatchObject({ state: 'redelivering' })
    await world.store.clocks.move('shop', 'lock of shop', 40 * MINUTE)
    expect(await shop.claim(40 * MINUTE)).toEqual(['wh_1'])
    // It was taken once, and that is not undone.
    expect(await shop.answer('wh_1', 500)).toMatchObject({ state: 'delivered' })
    expect(await shop.claim(40 * MINUTE)).toEqual([])
  }),

  storeCase('one of them that a test has in its hands does not stand in the way', async (world) => {
    const shop = await shopWith(world, rowOf('wh_1', 'ps_1'), rowOf('wh_2', 'ps_1'), rowOf('wh_3', 'ps_1'))
    const { webhooks } = world.store
    await webhooks.take('shop', { among: new Set(['wh_2']) }, 'a test')
    await webhooks.hold('shop', 'wh_2')
    expect(await webhooks.handOver('shop', 'a test', inHand)).toMatchObject({ id: 'wh_2', state: 'delivered' })
    await shop.claim()
    await shop.answer('wh_1', 200)
    expect(await shop.claim()).toEqual(['wh_3'])
  }),

  storeCase('those that there was nowhere to send to do not stand in the way', async (world) => {
    const shop = await shopWith(world, rowOf('wh_1', 'ps_1', 'held'), rowOf('wh_2', 'ps_1'))
    expect(await shop.claim()).toEqual(['wh_2'])
    await world.store.webhooks.sendNow('shop', 'wh_1')
    await shop.answer('wh_2', 200)
    expect(await shop.claim()).toEqual(['wh_1'])
    await world.store.setAside(shop.claims.get('wh_1')!)
    expect(await shop.row('wh_1')).toMatchObject({ state: 'held' })
  }),

  storeCase('one that is being sent is neither held nor sent once more', async (world) => {
    const shop = await shopWith(world, rowOf('wh_1', 'ps_1'))
    await shop.claim()
    const { webhooks } = world.store
    expect([await webhooks.hold('shop', 'wh_1'), await webhooks.sendNow('shop', 'wh_1')]).toEqual([
      undefined,
      undefined,
    ])
    expect(await webhooks.hold('shop', 'wh_9')).toBeUndefined()
    expect(await shop.answer('wh_1', 200)).toMatchObject({ state: 'delivered', attempts: [{ status: 200 }] })
  }),

  storeCase('a webhook is taken by one test alone, and keeps its state', async (world) => {
    const shop = await shopWith(
      world,
      rowOf('wh_1', 'ps_1', 7),
      { ...rowOf('wh_2', 'ps_2'), type: 'payment_finished' },
      rowOf('wh_3', 'ps_3'),
    )
    const { webhooks } = world.store
    expect(await webhooks.take('shop', { type: 'payment_finished' }, 'one')).toMatchObject({ id: 'wh_2' })
    expect(await webhooks.take('shop', { among: new Set(['wh_3', 'wh_2']) }, 'two')).toMatchObject({ id: 'wh_3' })
    const both = await Promise.all(['three', 'four'].map((by) => webhooks.take('shop', {}, by)))
    expect(both.map((row) => row?.id).sort()).toEqual(['wh_1', undefined])
    expect(await shop.row('wh_1')).toMatchObject({ state: 'due', nextAttemptAt: 7, taken: true })
    expect(await shop.claim(7, 1)).toEqual(['wh_2'])
  }),

  storeCase(
    'who asks again for the webhook that he has taken is given the same, and hands it over once',
    async (world) => {
      await shopWith(world, rowOf('wh_1', 'ps_1', 'held'), rowOf('wh_2', 'ps_2', 'held'))
      const { webhooks } = world.store
      expect(await webhooks.take('shop', {}, 'a test')).toMatchObject({ id: 'wh_1' })
      expect(await webhooks.take('shop', { among: new Set(['wh_2']) }, 'a test')).toMatchObject({ id: 'wh_1' })
      expect(await webhooks.take('shop', {}, 'another')).toMatchObject({ id: 'wh_2' })
      expect(await webhooks.handOver('shop', 'a test', inHand)).toMatchObject({
        id: 'wh_1',
        attempts: [{ status: 200 }],
      })
      expect(await webhooks.handOver('shop', 'a test', inHand)).toBeUndefined()
      expect(await webhooks.take('shop', {}, 'a test')).toBeUndefined()
      expect(await world.store.counts('shop')).toEqual({ 'handed over': 1 })
    },
  ),

  storeCase('one that yields to the next of its session leaves after it', async (world) => {
    const shop = await shopWith(world, { ...rowOf('wh_1', 'ps_1', 50), yieldsToNext: true })
    await shop.commit({ outbox: [rowOf('wh_2', 'ps_1', 10)] })
    expect(await shop.claim(10)).toEqual(['wh_2'])
    await shop.answer('wh_2', 200)
    expect(await shop.claim(10)).toEqual(['wh_1'])
  }),

  storeCase('one that is to leave before an answer is claimed by its name', async (world) => {
    const shop = await shopWith(world, { ...rowOf('wh_1', 'ps_1', 'held'), state: 'parked', beforeAnswer: true })
    expect(await shop.claim()).toEqual([])
    const { beforeAnswer } = world.store.webhooks
    expect(await beforeAnswer('shop', 'ps_1')).toMatchObject({ id: 'wh_1' })
    expect(await beforeAnswer('shop', 'ps_2')).toBeUndefined()
    const claim = { owner: 'one', leaseMs: 1_000 }
    const claimed = await world.store.due.claimOne('shop', 'wh_1', claim)
    expect(claimed).toMatchObject({ kind: 'webhook', row: { id: 'wh_1', state: 'sending' } })
    expect(await world.store.due.claimOne('shop', 'wh_1', claim)).toBeUndefined()
    expect(await shop.answer('wh_1', 200, claimed)).toMatchObject({ state: 'delivered' })
    expect(await beforeAnswer('shop', 'ps_1')).toBeUndefined()
  }),

  storeCase('one that a test takes while it is being sent stays with who sends it', async (world) => {
    const { webhooks, sizes } = world.store
    const shop = await shopWith(world, rowOf('wh_1', 'ps_1'), rowOf('wh_2', 'ps_1'))
    await shop.claim()
    await webhooks.take('shop', {}, 'a test')
    expect(await webhooks.handOver('shop', 'a test', { ...inHand, delivers: false })).toMatchObject({
      state: 'sending',
      attempts: [],
    })
    expect(await shop.claim()).toEqual([])
    expect(await shop.answer('wh_1', 200)).toMatchObject({ state: 'delivered', taken: true })
    expect(await shop.claim()).toEqual(['wh_2'])
    await shop.answer('wh_2', 200)
    expect(await sizes()).toMatchObject({ webhooks: 0 })
  }),

  storeCase(
    'of one that is gone nothing is handed over, and nothing is counted',
    async (world) => {
      const shop = await shopWith(world, rowOf('wh_1', undefined, 'held'))
      await world.store.webhooks.take('shop', {}, 'a test')
      await shop.commit({ outbox: [rowOf('wh_2', undefined, 'held')] })
      expect(await world.store.webhooks.one('shop', 'wh_1')).toBeUndefined()
      expect(await world.store.webhooks.handOver('shop', 'a test', inHand)).toBeUndefined()
      expect(await world.store.counts('shop')).toEqual({})
    },
    { ...defaultLimits, sessions: 1 },
  ),

  storeCase('one that yields does not wait for one that is held', async (world) => {
    const shop = await shopWith(world, { ...rowOf('wh_1', 'ps_1', 50), yieldsToNext: true })
    await shop.commit({ outbox: [rowOf('wh_2', 'ps_1', 'held')] })
    expect(await shop.claim(0)).toEqual(['wh_1'])
  }),
]

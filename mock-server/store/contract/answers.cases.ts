import { expect } from 'vitest'
import { refuse } from '../../core/refusal.ts'
import { storeCase } from './case.ts'
import { LEASE_MS, listenTo, rowOf, sessionOf, shopIn, type World } from './shop.ts'

/** Two sessions with a webhook each; a call to the first is being answered. */
async function answering(world: World, mode: 'real' | 'manual', ...tokens: string[]) {
  const shop = shopIn(world)
  await shop.open(mode)
  for (const token of tokens)
    await world.store.transact('shop', { session: 'new', awaits: { token, ms: LEASE_MS } }, () => ({
      commit: { session: sessionOf('ps_1') },
      reply: {},
    }))
  await shop.commit({ outbox: [rowOf('wh_1', 'ps_1', 1), rowOf('wh_2', 'ps_2', 2)] })
  return shop
}

export const answerCases = [
  storeCase('webhooks of a session wait until the answer of its call has left, and of no other', async (world) => {
    const shop = await answering(world, 'real', 'call')
    expect(await shop.claimReal()).toEqual(['wh_2'])
    expect(await world.store.answered('shop', 'call')).toBe(true)
    expect(await world.store.answered('shop', 'call')).toBe(false)
    expect(await shop.claimReal()).toEqual(['wh_1'])
  }),

  storeCase('they wait for every answer, in whatever order they leave', async (world) => {
    const shop = await answering(world, 'real', 'one', 'two', 'three')
    for (const token of ['two', 'nobody', 'three']) {
      await world.store.answered('shop', token)
      expect(await shop.claimReal()).not.toContain('wh_1')
    }
    await world.store.answered('shop', 'one')
    expect(await shop.claimReal()).toEqual(['wh_1'])
  }),

  storeCase('they wait no longer than its lease', async (world) => {
    const shop = await answering(world, 'real', 'call')
    await shop.claimReal()
    await world.pass(LEASE_MS)
    expect(await shop.claimReal()).toContain('wh_1')
  }),

  storeCase('a call that is refused keeps nothing back', async (world) => {
    const shop = await answering(world, 'real')
    const refused = refuse('wrong_state', '')
    await world.store.transact('shop', { session: 'ps_1', awaits: { token: 'call', ms: LEASE_MS } }, () => refused)
    expect(await shop.claimReal()).toEqual(['wh_1', 'wh_2'])
  }),

  storeCase(
    'a clock that is moved finds the one that waits, in its place, and is told when it may leave',
    async (world) => {
      const shop = await answering(world, 'manual', 'call')
      await shop.lock()
      expect(await world.store.due.first('shop')).toMatchObject({ at: 1, row: { id: 'wh_1' }, awaits: true })
      expect(await shop.claim()).toEqual([])
      const { heard, stop } = await listenTo(world)
      await world.store.answered('shop', 'call')
      expect(await heard()).toEqual([{ answers: ['ps_1'] }])
      stop()
      expect(await world.store.due.first('shop')).toMatchObject({ row: { id: 'wh_1' }, awaits: false })
      expect(await shop.claim()).toEqual(['wh_1', 'wh_2'])
    },
  ),
]

export const clockCases = [
  storeCase('a clock is moved by one at a time, forward', async (world) => {
    const shop = shopIn(world)
    await shop.open()
    expect(await shop.lock()).toMatchObject({ id: 'shop' })
    expect(await world.store.clocks.lock('shop', { token: 'another', ms: LEASE_MS })).toBe('busy')
    expect(await world.store.clocks.move('shop', 'another', 5)).toBeUndefined()
    expect(await world.store.clocks.move('shop', 'lock of shop', 5)).toMatchObject({ clock: { now: 5 } })
    expect(await world.store.clocks.move('shop', 'lock of shop', 3)).toMatchObject({ clock: { now: 5 } })
    await shop.unlock()
    expect(await world.store.clocks.lock('shop', { token: 'another', ms: LEASE_MS })).toMatchObject({
      clock: { now: 5 },
    })
  }),

  storeCase('who moves it and is gone loses the lock and his claims when the lease ends', async (world) => {
    const shop = shopIn(world)
    await shop.open()
    await shop.lock()
    await shop.commit({ outbox: [rowOf('wh_1', 'ps_1')] })
    await shop.claim()
    await world.pass(LEASE_MS)
    const another = { token: 'another', ms: LEASE_MS }
    expect(await world.store.clocks.lock('shop', another)).toMatchObject({ id: 'shop' })
    expect(await world.store.clocks.move('shop', 'lock of shop', 5)).toBeUndefined()
    expect(await shop.answer('wh_1', 200)).toBeUndefined()
    const claimed = await world.store.due.claim({
      now: 5,
      n: 1,
      owner: 'another',
      leaseMs: LEASE_MS,
      moved: { project: 'shop', lock: 'another' },
    })
    expect(claimed).toMatchObject([{ row: { id: 'wh_1' } }])
  }),

  storeCase('what a move has left undone is due when it ends', async (world) => {
    const shop = shopIn(world)
    await shop.open()
    await shop.lock()
    await shop.commit({ outbox: [rowOf('wh_1', 'ps_1')] })
    await shop.claim()
    await shop.unlock()
    expect(await world.store.due.first('shop')).toMatchObject({ row: { id: 'wh_1', state: 'due' } })
  }),

  storeCase('who takes the lock anew has it as before, and what was claimed under it is due again', async (world) => {
    const shop = shopIn(world)
    await shop.open()
    await shop.lock()
    await shop.commit({ outbox: [rowOf('wh_1', 'ps_1')] })
    await shop.claim()
    const old = shop.claims.get('wh_1')!
    expect(await shop.lock()).toMatchObject({ id: 'shop' })
    expect(await world.store.clocks.lock('shop', { token: 'another', ms: LEASE_MS })).toBe('busy')
    expect(await shop.answer('wh_1', 200, old)).toBeUndefined()
    expect(await shop.claim()).toEqual(['wh_1'])
  }),

  storeCase('a real clock is not moved, and a switch to it ends a move', async (world) => {
    const shop = shopIn(world)
    await shop.open()
    await shop.lock()
    await world.store.clocks.setMode('shop', 'real')
    expect(await world.store.clocks.move('shop', 'lock of shop', 5)).toBeUndefined()
    expect(await world.store.clocks.lock('shop', { token: 'another', ms: 1 })).toBe('real')
  }),
]

import { expect } from 'vitest'
import { refuse } from '../../core/refusal.ts'
import { allOf, PAGE } from '../pages.ts'
import type { Order } from '../port.ts'
import { storeCase } from './case.ts'
import { account, listenTo, openingOf, postingOf, rowOf, sessionOf, shopIn, timerOf } from './shop.ts'

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

  storeCase('a snapshot is of its own: who writes into it changes nothing of the project', async (world) => {
    await shopIn(world).open()
    const first = await world.store.snapshot('shop')
    const kept = JSON.stringify(first)
    first.clock.now = 1
    first.counters.session = 1
    Object.assign(first.shared.tokens, { made: 1 })
    expect(JSON.stringify(await world.store.snapshot('shop'))).toBe(kept)
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

  storeCase('all that was decided is committed, or nothing of what was refused', async (world) => {
    const shop = shopIn(world)
    await shop.open()
    const session = sessionOf('ps_1')
    const accounts = [{ ...account, held: 50 }]
    expect(
      await shop.commit({ session, accounts, idempotencyKey: 'k', outbox: [rowOf('wh_1', 'ps_1')] }),
    ).toMatchObject({ before: undefined, after: session })
    expect(await world.store.session('shop', 'ps_1')).toEqual(session)
    expect(await world.store.accounts('shop')).toEqual(accounts)
    const refused = await world.store.transact('shop', { session: 'ps_1' }, (view) => {
      expect(view.session).toEqual(session)
      expect([view.idempotencyKeyTaken('k'), view.idempotencyKeyTaken('K')]).toEqual([true, false])
      expect([view.account('131'), view.mainAccount('collateral')]).toEqual([accounts[0], accounts[0]])
      return refuse('invalid_fields', '')
    })
    expect(refused).toEqual({ refusal: refuse('invalid_fields', ''), before: session })
    expect(await allOf(world.store.webhooks.pages('shop'))).toHaveLength(1)
  }),

  storeCase(
    'a session that another has brought about is there with it, or not at all, and is told of',
    async (world) => {
      const shop = shopIn(world)
      await shop.open()
      await shop.lock()
      const [home, began] = [sessionOf('ps_1'), sessionOf('ps_2')]
      await shop.commit({ session: home, timers: [timerOf('a', 5)] })
      await shop.claim()
      const { heard, stop } = await listenTo(world)
      const timers = [timerOf('b', 7, 'po_2', 'ps_2')]
      const decide = () => ({ commit: { session: { ...home, updatedAt: 5 }, began, timers }, reply: {} })
      expect(await world.store.completeTimer(shop.claims.get('a')!, decide)).toMatchObject({ after: { id: 'ps_1' } })
      expect(await world.store.session('shop', 'ps_1')).toMatchObject({ updatedAt: 5 })
      expect(await world.store.session('shop', 'ps_2')).toEqual(began)
      expect((await allOf(world.store.sessionPages('shop'))).map(({ id }) => id)).toEqual(['ps_1', 'ps_2'])
      expect(await world.store.due.first('shop')).toMatchObject({ timer: { id: 'b', sessionId: 'ps_2' } })
      const told = (await heard()).flatMap((each) => (each === 'everything' ? ['ps_1', 'ps_2'] : (each.sessions ?? [])))
      expect([...new Set(told)].sort()).toEqual(['ps_1', 'ps_2'])
      stop()
      expect(await world.store.completeTimer(shop.claims.get('a')!, decide)).toBeUndefined()
      expect(await allOf(world.store.sessionPages('shop'))).toHaveLength(2)
    },
  ),

  storeCase(
    'decisions about one thing do not pass one another: of many at once each sees the one before',
    async (world) => {
      const shop = shopIn(world)
      await shop.open()
      const one = () =>
        world.store.transact('shop', { session: 'new' }, (view) => {
          const { counters } = view
          const before = view.account('131')!
          const after = { ...before, held: before.held + 1 }
          return { commit: { counters: { ...counters, session: counters.session + 1 }, accounts: [after] }, reply: {} }
        })
      await Promise.all(Array.from({ length: 20 }, one))
      expect(await world.store.accounts('shop')).toMatchObject([{ held: 20 }])
      expect((await world.store.snapshot('shop')).counters.session).toBe(1_020)
    },
  ),

  storeCase('postings are kept by account, and the first account of each kind is known', async (world) => {
    const shop = shopIn(world)
    await shop.open()
    await shop.commit({
      accounts: [{ ...account, number: '132' }],
      postings: [postingOf(1), postingOf(2, '', '132'), postingOf(3)],
    })
    const seen = await world.store.transact('shop', { session: 'new' }, (view) => ({
      commit: {},
      reply: [
        view.mainAccount('collateral').number,
        view.postings('131').map(({ at }) => at),
        view.postings('7'),
        view.accounts().length,
      ],
    }))
    expect(seen).toMatchObject({ reply: ['131', [1, 3], [], 2] })
    expect((await world.store.snapshot('shop')).postings.map(({ at }) => at)).toEqual([1, 2, 3])
  }),

  storeCase('keys and accounts are told apart by every character of theirs', async (world) => {
    const { transact, snapshot } = world.store
    await shopIn(world).open()
    const odd = ['a', 'a\0', 'a\0b', '\ud800', '\udfff', '\ufffd', '"', '']
    const isTaken = (key: string) =>
      transact('shop', { session: 'new' }, (view) => ({
        commit: { idempotencyKey: key, accounts: [{ ...account, number: key }] },
        reply: view.idempotencyKeyTaken(key) || view.account(key) !== undefined,
      }))
    for (const key of odd) expect(await isTaken(key)).toMatchObject({ reply: false })
    for (const key of odd) expect(await isTaken(key)).toMatchObject({ reply: true })
    expect((await snapshot('shop')).keys).toEqual(odd)
  }),

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

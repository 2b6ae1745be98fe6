import { expect } from 'vitest'
import { refuse } from '../../core/refusal.ts'
import { allOf } from '../pages.ts'
import { storeCase } from './case.ts'
import { account, listenTo, openingOf, postingOf, rowOf, sessionOf, shopIn, timerOf } from './shop.ts'

export const decisionCases = [
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

  storeCase("an id that no database can take is nobody's, and takes nothing with it", async (world) => {
    const { store } = world
    await shopIn(world).open()
    const odd = 'ps_\0'
    const create = (id: string) =>
      store.transact('shop', { session: 'new' }, () => ({ commit: { session: sessionOf(id) }, reply: id }))
    const look = () =>
      store.transact('shop', { session: odd }, ({ session }) => ({ commit: {}, reply: session ?? 'none' }))
    // What is said in one turn may share a transaction, what is read a round trip.
    const said = await Promise.all([create('ps_1'), look(), create('ps_2')])
    expect(said.map((each) => 'reply' in each && each.reply)).toEqual(['ps_1', 'none', 'ps_2'])
    const read = [store.session('shop', odd), store.session('shop', 'ps_1'), store.webhooks.one('shop', odd)]
    expect((await Promise.all(read)).map((each) => each?.id)).toEqual([undefined, 'ps_1', undefined])
    const pages = [store.sessionPages('shop', odd), store.sessionPages('shop', odd, 'newest'), store.projects(odd)]
    expect((await Promise.all(pages.map((each) => allOf<{ id: string }>(each)))).map((each) => each.length)).toEqual([
      0, 0, 1,
    ])
    expect(await store.project(odd)).toBeUndefined()
  }),

  storeCase('a project may be called as a session of its own', async (world) => {
    const { store } = world
    await store.open('ps_1', openingOf('manual'))
    await store.transact('ps_1', { session: 'new' }, () => ({ commit: { session: sessionOf('ps_1') }, reply: {} }))
    const add = () =>
      store.transact('ps_1', { session: 'ps_1' }, ({ session }) => ({
        commit: { session: { ...session!, updatedAt: session!.updatedAt + 1 } },
        reply: {},
      }))
    await Promise.all([add(), add(), add()])
    expect((await store.session('ps_1', 'ps_1'))!.updatedAt).toBe(3)
  }),
]

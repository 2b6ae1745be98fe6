import { beforeEach, describe, expect, it } from 'vitest'
import { refuse } from '../../core/refusal.ts'
import type { Posting, Session, Timer } from '../../core/state.ts'
import { allOf } from '../pages.ts'
import type { Changed, Commit, OutboxRow, Store } from '../port.ts'
import { createMemoryStore } from './memory-store.ts'

const account = { number: '131', kind: 'collateral', currency: 'rub', opening: 100, balance: 100, held: 0 } as const
let store: Store

beforeEach(() => {
  store = createMemoryStore()
  store.open('shop', { accounts: [account], clock: { mode: 'manual', now: 0 } })
})

const commit = (changes: Commit) => store.update('shop', 'new', () => ({ commit: changes }))
const row = (id: string, sessionId: string, nextAttemptAt = 0, status: OutboxRow['status'] = 'due'): OutboxRow => ({
  id,
  type: 'ready_to_confirm',
  sessionId,
  version: 'v2',
  createdAt: 0,
  body: '{}',
  status,
  attempts: [],
  ...(status === 'due' && { nextAttemptAt }),
})
const owe = (...outbox: OutboxRow[]) => commit({ outbox })
const claim = async (now = 1_000, limit = 10) =>
  (await store.claim('shop', now, limit)).map((due) => (due.kind === 'timer' ? due.timer.id : due.row.id))
const settle = (id: string, status: OutboxRow['status'], nextAttemptAt?: number) =>
  store.settle('shop', id, { status, ...(nextAttemptAt !== undefined && { nextAttemptAt }) })

describe('webhooks of one session', () => {
  it('are claimed one at a time, first made first', async () => {
    await owe(row('wh_1', 'ps_1'), row('wh_2', 'ps_1'), row('wh_3', 'ps_1'))
    for (const id of ['wh_1', 'wh_2', 'wh_3']) {
      expect(await claim()).toEqual([id])
      expect(await claim()).toEqual([])
      await settle(id, 'delivered')
    }
    expect(await claim()).toEqual([])
  })

  it('keep their order while the first is tried again', async () => {
    await owe(row('wh_1', 'ps_1'), row('wh_2', 'ps_1'))
    await claim()
    await settle('wh_1', 'due', 5_000)
    expect(await claim(4_999)).toEqual([])
    expect(await store.nextDue('shop')).toMatchObject({ at: 5_000, row: { id: 'wh_1' } })
    expect(await claim(5_000)).toEqual(['wh_1'])
    await settle('wh_1', 'abandoned')
    expect(await claim(5_000)).toEqual(['wh_2'])
  })

  it('do not wait for those of another session', async () => {
    await owe(row('wh_1', 'ps_1'), row('wh_2', 'ps_2'), row('wh_3', 'ps_1'), row('wh_4', 'ps_3'))
    expect(await claim()).toEqual(['wh_1', 'wh_2', 'wh_4'])
  })

  it('wait behind one that is held', async () => {
    await owe(row('wh_1', 'ps_1'), row('wh_2', 'ps_1'))
    expect(await settle('wh_1', 'held')).toMatchObject({ nextAttemptAt: undefined })
    expect(await claim()).toEqual([])
    await settle('wh_1', 'due', 0)
    expect(await claim()).toEqual(['wh_1'])
    await settle('wh_1', 'delivered')
    expect(await claim()).toEqual(['wh_2'])
  })

  it('stop at a later one that was held meanwhile, and go on with it when it is released', async () => {
    await owe(row('wh_1', 'ps_1'), row('wh_2', 'ps_1'), row('wh_3', 'ps_1'))
    await settle('wh_2', 'held')
    expect(await claim()).toEqual(['wh_1'])
    await settle('wh_1', 'delivered')
    expect(await claim()).toEqual([])
    await settle('wh_2', 'due', 0)
    expect(await claim()).toEqual(['wh_2'])
    await settle('wh_2', 'delivered')
    expect(await claim()).toEqual(['wh_3'])
  })

  it('wait for none that is sent again, nor does it wait for them', async () => {
    await owe(row('wh_1', 'ps_1'), row('wh_2', 'ps_1'))
    await claim()
    await settle('wh_1', 'delivered')
    await settle('wh_1', 'due', 0)
    expect(await claim()).toEqual(['wh_2', 'wh_1'])
    await settle('wh_1', 'delivered')
    expect(await claim()).toEqual([])
  })

  it('close up where a later one was taken without being sent', async () => {
    await owe(row('wh_1', 'ps_1'), row('wh_2', 'ps_1'), row('wh_3', 'ps_1'))
    await settle('wh_2', 'delivered')
    await claim()
    await settle('wh_1', 'delivered')
    expect(await claim()).toEqual(['wh_3'])
  })

  it('that were never due do not stand in the way', async () => {
    await owe(row('wh_1', 'ps_1', 0, 'held'), row('wh_2', 'ps_1'))
    expect(await claim()).toEqual(['wh_2'])
    await settle('wh_1', 'due', 0)
    await settle('wh_2', 'delivered')
    expect(await claim()).toEqual(['wh_1'])
  })

  it('keep their state when only a mark is set on one', async () => {
    await owe(row('wh_1', 'ps_1', 7))
    expect(await store.settle('shop', 'wh_1', { taken: true })).toMatchObject({ status: 'due', nextAttemptAt: 7 })
    expect(await claim(7)).toEqual(['wh_1'])
    expect(await store.settle('shop', 'wh_1', { signature: 's' })).toMatchObject({ inFlight: true, taken: true })
    expect(await settle('wh_1', 'delivered')).toMatchObject({ inFlight: false })
    expect(await store.settle('shop', 'wh_9', { taken: true })).toBeUndefined()
  })
})

describe('claim', () => {
  const timer = (id: string, at: number, operationId = 'po_1'): Timer => ({
    id,
    at,
    sessionId: 'ps_1',
    operationId,
    event: 'checked',
    deadline: false,
  })

  it('takes what is due, earliest first, timers and webhooks alike, up to its limit', async () => {
    await commit({ timers: [timer('late', 20), timer('early', 5)], outbox: [row('wh_1', 'ps_1', 10)] })
    expect(await claim(4)).toEqual([])
    expect(await claim(100, 0)).toEqual([])
    expect(await claim(100, 2)).toEqual(['early', 'wh_1'])
    expect(await claim(100, 2)).toEqual(['late'])
  })

  it('does not give the timers of an operation that has moved on', async () => {
    await commit({ timers: [timer('a', 5), timer('b', 5, 'po_2')] })
    await commit({ dropTimersOf: ['po_1'], timers: [timer('c', 6)] })
    expect(await claim()).toEqual(['b', 'c'])
  })
})

describe('update', () => {
  const session: Session = { id: 'ps_1', version: 'v2', createdAt: 0, updatedAt: 0, given: {}, operations: [] }

  it('commits all that was decided, or nothing of what was refused', async () => {
    const accounts = [{ ...account, held: 50 }]
    await commit({ session, accounts, idempotencyKey: 'k', outbox: [row('wh_1', 'ps_1')] })
    expect(await store.session('shop', 'ps_1')).toEqual(session)
    expect(await store.accounts('shop')).toEqual(accounts)
    await store.update('shop', 'ps_1', (view) => {
      expect(view.session).toEqual(session)
      expect([view.idempotencyKeyTaken('k'), view.idempotencyKeyTaken('K')]).toEqual([true, false])
      expect([view.account('131'), view.mainAccount('collateral')]).toEqual([accounts[0], accounts[0]])
      return refuse('invalid_fields', '')
    })
    expect(await allOf(store.webhookPages('shop'))).toHaveLength(1)
  })

  it('keeps projects apart, and nothing of one that is opened anew', async () => {
    store.open('other', { accounts: [], clock: { mode: 'real', now: 0 } })
    await commit({ session, outbox: [row('wh_1', 'ps_1')] })
    expect(await allOf(store.sessionPages('other'))).toEqual([])
    store.open('shop', { accounts: [account], clock: { mode: 'manual', now: 0 } })
    expect([await allOf(store.sessionPages('shop')), await allOf(store.webhookPages('shop')), await claim()]).toEqual([
      [],
      [],
      [],
    ])
    store.drop('shop')
    await expect(allOf(store.sessionPages('shop'))).rejects.toThrow('the store has no project shop')
  })
})

describe('takeFirst', () => {
  it('reads only webhooks of the type, or of the ids, that it is asked for', async () => {
    const many = Array.from({ length: 100 }, (_, at) => row(`wh_${at + 1}`, `ps_${at + 1}`))
    await owe(...many, { ...row('wh_101', 'ps_101'), type: 'payment_finished' })
    const looked: string[] = []
    const wanted = ({ id }: OutboxRow) => looked.push(id) > 0
    expect(await store.takeFirst('shop', wanted, { type: 'payment_finished' })).toMatchObject({ id: 'wh_101' })
    const among = new Set(['wh_101', 'wh_90', 'wh_9'])
    expect(await store.takeFirst('shop', wanted, { among })).toMatchObject({ id: 'wh_9' })
    expect(looked).toEqual(['wh_101', 'wh_9'])
    expect(await store.takeFirst('shop', wanted, { type: 'payment_finished', among })).toBeUndefined()
    expect(looked).toHaveLength(2)
  })
})

describe('changes', () => {
  const session: Session = { id: 'ps_1', version: 'v2', createdAt: 0, updatedAt: 0, given: {}, operations: [] }

  it('tells the ids of what each commit has written, to those who ask, of their project, until they stop', async () => {
    store.open('other', { accounts: [], clock: { mode: 'real', now: 0 } })
    const told: Changed[] = []
    const stop = store.changes('shop', (changed) => told.push(changed))
    await commit({ session, outbox: [row('wh_1', 'ps_1'), { ...row('wh_2', 'ps_1'), yieldsToNext: true }] })
    await owe(row('wh_3', 'ps_1'))
    await settle('wh_1', 'delivered')
    await store.update('other', 'new', () => ({ commit: { session } }))
    store.open('shop', { accounts: [account], clock: { mode: 'manual', now: 0 } })
    stop()
    await commit({ session })
    expect(told).toEqual([
      { sessions: ['ps_1'], webhooks: ['wh_1', 'wh_2'] },
      // It overtakes wh_2, whose time changes.
      { webhooks: ['wh_3', 'wh_2'] },
      { webhooks: ['wh_1'] },
      'everything',
    ])
  })
})

it('says how much is due, and the soonest of it, in its order', async () => {
  const times = [5, 3, 9, 3, 1]
  await owe(...times.map((at, index) => row(`wh_${index + 1}`, `ps_${index + 1}`, at)))
  const { count, soonest } = await store.due('shop', 3)
  expect([count, soonest.map((due) => due.kind === 'webhook' && due.row.id)]).toEqual([5, ['wh_5', 'wh_2', 'wh_4']])
  expect(await store.due('shop', 0)).toEqual({ count: 5, soonest: [] })
})

it('keeps the postings of each account by themselves, and knows the first account of each kind', async () => {
  const other = { ...account, number: '132' }
  const posting = (at: number, number: string): Posting => ({
    at,
    account: number,
    amount: 1,
    kind: 'topup',
    purpose: '',
    counterParty: { name: '', account_number: '', bank_code: '' },
  })
  await commit({ accounts: [other], postings: [posting(1, '131'), posting(2, '132'), posting(3, '131')] })
  const seen = async () => {
    let found: unknown
    await store.update('shop', 'new', (view) => {
      found = [view.mainAccount('collateral').number, view.postings('131').map(({ at }) => at), view.postings('7')]
      return { commit: {} }
    })
    return found
  }
  expect(await seen()).toEqual(['131', [1, 3], []])
  store.restore('shop', JSON.parse(JSON.stringify(await store.snapshot('shop'))))
  expect(await seen()).toEqual(['131', [1, 3], []])
  expect((await store.postings('shop')).map(({ at }) => at)).toEqual([1, 2, 3])
})

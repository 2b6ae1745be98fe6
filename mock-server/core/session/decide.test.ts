import { describe, expect, it } from 'vitest'
import { context } from '../../engine/context.ts'
import { aPayout, aSession, aView, collateral, now, toAccount, toCard } from '../../testing/sample-state.ts'
import type { PayoutState } from '../operations/payout/machine.ts'
import { isRefusal } from '../refusal.ts'
import type { Given, Session } from '../state.ts'
import type { Decision, Done, View } from '../view.ts'
import { cancel, confirm, fire, status } from './decide.ts'
import type { SessionReply } from './reply.ts'
import { createSession, initPayout, startPayout } from './start.ts'

const plain = { family: 'plain', fiscal: false } as const

/** What was decided, where no refusal is expected. */
function done(decision: Decision<SessionReply>): Done<SessionReply> {
  if (isRefusal(decision)) throw new Error(`refused: ${decision.description}`)
  return decision
}

const init = (view: View, given: Given) => initPayout(view, context, plain, { version: 'v2', given })

describe('session/create', () => {
  it('makes an empty container that keeps what it is given, and shows none of it', () => {
    const { changes, reply } = done(
      createSession(aView(), context, { version: 'v1', given: toCard, submerchant: 'S7' }),
    )
    expect(changes.session).toEqual(aSession({ id: 'ps_1002', version: 'v1', given: toCard, submerchant: 'S7' }))
    expect(changes.counters).toEqual({ session: 1002, payout: 1001, payment: 1001, refund: 1000, webhook: 0 })
    const at = '2025-05-27T02:03:00.000000Z'
    expect(reply).toEqual({ session: { id: 'ps_1002', status: 'created', created_at: at, updated_at: at } })
  })
})

describe('session/start/payout', () => {
  const start = (session: Session, given: Given) => startPayout(aView({ session }), context, plain, given)

  it('holds the money and lets the bank check the payout', () => {
    const { changes, reply } = done(start(aSession(), toCard))
    expect(changes.accounts).toEqual([{ ...collateral, held: 10_000 }])
    expect(changes.postings).toEqual([])
    const timer = { id: 'po_1002.checked', sessionId: 'ps_1001', operationId: 'po_1002', event: 'checked' }
    expect(changes.timers).toEqual([{ ...timer, at: now + 1_000_000, deadline: false }])
    expect(changes.webhooks).toEqual([])
    expect(reply.session).toMatchObject({ status: 'in_progress', payout_list: [{ status: 'in_progress' }] })
    expect(reply.session).not.toHaveProperty('next_action')
  })

  it('uses what create was given', () => {
    const { changes } = done(start(aSession({ given: { ...toCard, metadata: 'order-77' } }), {}))
    expect(changes.session?.operations[0]?.data).toEqual({ ...toCard, metadata: 'order-77' })
    expect(changes.session?.given).toEqual({})
  })

  it('lets its own fields replace those of create, each as a whole', () => {
    const given = { ...toCard, metadata: 'order-77' }
    const own = { amount_details: { amount: 500, currency: 'RUB' }, metadata: 0 }
    expect(done(start(aSession({ given }), own)).changes.session?.operations[0]?.data).toEqual({ ...toCard, ...own })
  })

  it('names every field that is still missing', () => {
    expect(start(aSession(), {})).toMatchObject({
      code: 'invalid_request',
      violations: [{ pointer: '/payout_details' }, { pointer: '/amount_details' }],
    })
  })
})

describe('session/init/payout', () => {
  it('makes the session and starts the payout in one call', () => {
    const { changes } = done(init(aView(), toCard))
    expect(changes.session).toMatchObject({ id: 'ps_1002', operations: [{ id: 'po_1002', state: 'checking' }] })
    expect(changes.counters).toEqual({ session: 1002, payout: 1002, payment: 1001, refund: 1000, webhook: 0 })
  })

  const started = (view: View, given: Given) => done(init(view, given)).changes.session!

  it('opens the account it is taken from, if the project has not seen it, and holds the money there', () => {
    const number = '40702810300200000099'
    const given = { ...toAccount, participant_details: { sender: { account: number } } }
    const rko = { family: 'rko', fiscal: false } as const
    const { changes } = done(initPayout(aView(), context, rko, { version: 'v2', given }))
    const opened = { number, kind: 'settlement', currency: 'rub', opening: 500_000, balance: 500_000 }
    expect(changes.accounts).toEqual([{ ...opened, held: 10_000 }])
  })

  it('takes the last kopeck, and no more', () => {
    const accounts = [{ ...collateral, held: 90_000 }]
    expect(done(init(aView({ accounts }), toCard)).changes.accounts).toEqual([{ ...collateral, held: 100_000 }])

    const more = { ...toCard, amount_details: { amount: 10_001, currency: 'rub' } }
    const poor = done(init(aView({ accounts }), more)).changes
    expect(poor.accounts).toEqual(accounts)
    expect(poor.session?.operations[0]?.held).toBe(0)
  })

  it.each([{ autoConfirm: false }, { autoConfirm: true }])(
    'fails a payout there is too little money for: %o',
    (own) => {
      const accounts = [{ ...collateral, balance: 9_999 }]
      const session = started(aView({ accounts, rules: own }), toCard)
      const changes = fire(aView({ session, accounts }), context, 'po_1002', 'checked')!
      expect(changes.session?.operations[0]).toMatchObject({
        state: 'failed',
        error: { code: 'insufficient_wallet_balance' },
      })
      expect(changes.accounts).toEqual([])
      expect(changes.postings).toEqual([])
    },
  )

  it('lets nobody push a payout on that there is too little money for', () => {
    const accounts = [{ ...collateral, balance: 9_999 }]
    const view = aView({ session: started(aView({ accounts }), toCard), accounts })
    expect(fire(view, context, 'po_1002', 'checked', false)).toBeUndefined()
    expect(fire(view, context, 'po_1002', 'approve', false)).toBeUndefined()
    expect(fire(view, context, 'po_1002', 'refuse', false)?.session?.operations[0]?.state).toBe('failed')
  })

  it('fails a payout to an account that the bank does not pay to, and gives the money back', () => {
    const ru = {
      bik: '044525974',
      account: '30101810400000000225',
      full_name: 'Ivanov Ivan',
      description: 'Contract 5',
    }
    const elsewhere = {
      ...toAccount,
      payout_details: { type: 'bank_account', bank_account: { system_type: 'ru', ru } },
    }
    const session = started(aView(), elsewhere as Given)
    const accounts = [{ ...collateral, held: 10_000 }]
    const changes = fire(aView({ session, accounts }), context, 'po_1002', 'checked')!
    expect(changes.session?.operations[0]).toMatchObject({ state: 'failed', error: { code: 'account_not_found' } })
    expect(changes.accounts).toEqual([collateral])
  })

  it('asks nobody where the project confirms by itself', () => {
    const session = started(aView({ rules: { autoConfirm: true } }), toCard)
    const changes = fire(aView({ session }), context, 'po_1002', 'checked')!
    expect(changes.session?.operations[0]?.state).toBe('settling')
    expect(changes.webhooks).toEqual([])
  })

  it('bends only what the bank does by itself: an event pushed by hand is taken as it is', () => {
    const session = started(aView({ rules: { autoConfirm: true } }), toCard)
    const changes = fire(aView({ session }), context, 'po_1002', 'checked', false)!
    expect(changes.session?.operations[0]?.state).toBe('awaiting_confirm')
  })
})

describe('session/confirm and session/cancel', () => {
  const offer = {
    account_details: { sender: { name: 'OOO Partner', bik: '049205131' }, recipient: { name: 'Ivanov' } },
  }
  const waiting = aSession({ operations: [aPayout({ state: 'awaiting_confirm', offer })] })

  it.each([
    ['confirm', confirm(aView({ session: waiting }), context, offer, 'v2'), 'proceed'],
    ['cancel', cancel(aView({ session: waiting }), context), 'drop'],
  ] as const)('%s answers with a payout that is pending still, and nothing to wait for', (_, decision, event) => {
    const { changes, reply } = done(decision)
    expect(reply.session).toMatchObject({ status: 'in_progress', payout_list: [{ status: 'pending' }] })
    expect(reply.session).not.toHaveProperty('next_action')
    expect(reply).not.toHaveProperty('confirm_information')
    expect(changes.timers).toMatchObject([{ event, deadline: false }])
    expect(changes.dropTimersOf).toEqual(['po_1001'])
  })

  it('status shows what confirm must send back, while it is asked for', () => {
    expect(done(status(aView({ session: waiting }), 'v2')).reply).toMatchObject({ confirm_information: offer })
  })

  it('confirm takes the offer back in any order of its keys', () => {
    const { sender, recipient } = offer.account_details
    const reordered = { account_details: { recipient, sender: { bik: sender.bik, name: sender.name } } }
    expect(confirm(aView({ session: waiting }), context, reordered, 'v2')).toHaveProperty('changes')
  })

  it.each([
    ['nothing', undefined, '', 'nothing'],
    [
      'a part',
      { account_details: { ...offer.account_details, sender: {} } },
      '/account_details/sender/name',
      'nothing',
    ],
    ['more', { ...offer, exchanges: [] }, '/exchanges', 'something that was not offered'],
  ])('confirm refuses %s instead of the offer, and says where it differs', (_, echo, pointer, came) => {
    expect(confirm(aView({ session: waiting }), context, echo, 'v2')).toMatchObject({
      code: 'invalid_request',
      violations: [{ pointer: `/confirm_information${pointer}`, came: expect.stringContaining(came) }],
    })
  })

  it('cancel needs no offer', () => {
    expect(cancel(aView({ session: waiting }), context)).toHaveProperty('changes')
  })

  it('reach every payout that waits, and no other', () => {
    const ids = ['po_1', 'po_2', 'po_3']
    const states: PayoutState[] = ['awaiting_confirm', 'succeeded', 'awaiting_confirm']
    const session = aSession({ operations: ids.map((id, at) => aPayout({ id, state: states[at]! })) })
    const { changes } = done(confirm(aView({ session }), context, undefined, 'v2'))
    expect(changes.session?.operations.map(({ state }) => state)).toEqual(['confirmed', 'succeeded', 'confirmed'])
    expect(changes.dropTimersOf).toEqual(['po_1', 'po_3'])
    expect(changes.timers?.map(({ id }) => id)).toEqual(['po_1.proceed', 'po_3.proceed'])
  })

  it('cancel closes a session that was never started; no webhook tells of it', () => {
    const { changes, reply } = done(cancel(aView({ session: aSession(), now: now + 7 }), context))
    expect(changes).toEqual({ session: aSession({ cancelled: true, updatedAt: now + 7 }) })
    expect(reply.session.status).toBe('cancelled')
  })
})

import { describe, expect, it } from 'vitest'
import { context } from '../../engine/context.ts'
import {
  aPayment,
  aPayout,
  aRefund,
  aSession,
  aView,
  byCard,
  collateral,
  rules,
  settlement,
  toAccount,
  toCard,
} from '../../testing/sample-state.ts'
import type { PaymentOperation } from '../operations/payment/operation.ts'
import { isRefusal } from '../refusal.ts'
import type { Given, PayoutData, Session } from '../state.ts'
import type { Changes, Decision, View } from '../view.ts'
import { cancel, confirm, fire } from './decide.ts'
import { sessionStatus, showSession } from './fold.ts'
import { capture, giveBack } from './payment-commands.ts'
import type { SessionReply } from './reply.ts'
import { initMulti } from './start.ts'

const initiated = (view: View, payment_list: Given[], payout_list: Given[]) =>
  initMulti(view, context, { payment_list, payout_list }, { version: 'v2' })

function done(decision: Decision<SessionReply>): Changes {
  if (isRefusal(decision)) throw new Error(`refused: ${decision.description}`)
  return decision.changes
}

const of = (amount: number): PayoutData => ({ ...toCard, amount_details: { amount, currency: 'rub' } })
const typesOf = ({ webhooks = [] }: Changes) => webhooks.map(({ type }) => type)

describe('what begins together', () => {
  it('holds the money of all payouts on one account, and of none that there is too little for', () => {
    const { accounts, session } = done(initiated(aView(), [byCard], [of(60_000), of(50_000), of(40_000)]))
    expect(accounts?.find(({ number }) => number === collateral.number)).toMatchObject({
      balance: 100_000,
      held: 100_000,
    })
    expect(session?.operations.map(({ kind, held }) => [kind, held])).toEqual([
      ['payment', 0],
      ['payout', 60_000],
      ['payout', 0],
      ['payout', 40_000],
    ])
  })

  it('takes the ordered outcomes one after another, each for an operation that it can happen to', () => {
    const outcomes = { next: ['returned', '3DS_error', 'refused'], rules: [] }
    const { session, shared } = done(
      initiated(aView({ shared: { outcomes } }), [byCard, byCard], [of(1_000), toAccount]),
    )
    expect(session?.operations.map(({ outcome }) => outcome.name)).toEqual([
      '3DS_error',
      'refused',
      undefined,
      'returned',
    ])
    expect(shared?.outcomes).toEqual({ next: [], rules: [] })
  })

  it.each<[pointer: string, payments: Given[], payouts: Given[]]>([
    ['/payment_list/1/amount_details/amount', [byCard, { ...byCard, amount_details: tooMuch() }], [toCard]],
    ['/payout_list/1/participant_details/recipient', [byCard], [toCard, { ...toCard, participant_details: {} }]],
    [
      '/payout_list/0/amount_details/currency',
      [byCard],
      [{ ...toCard, amount_details: { amount: 1, currency: 'tonc' } }],
    ],
  ])('is refused as a whole for %s', (pointer, payments, payouts) => {
    const refusal = initiated(aView(), payments, payouts)
    if (!isRefusal(refusal)) throw new Error('expected a refusal')
    expect(refusal.violations?.[0]?.pointer).toContain(pointer)
    expect(refusal.description).toContain(`${pointer}`)
  })

  function tooMuch() {
    return { amount: 2_000_000_000_000, currency: 'rub' }
  }
})

describe('ready_to_confirm', () => {
  const both = (payout: 'checking' | 'awaiting_confirm' | 'failed', payment: 'checking' | 'awaiting_confirm') =>
    aSession({ operations: [aPayment({ state: payment }), aPayout({ state: payout })] })
  const fired = (session: Session, id: string, event: 'checked' | 'refuse') =>
    fire(aView({ session }), context, id, event) ?? {}

  it('is sent once, when the last one has been checked; until then nothing waits', () => {
    const first = fired(both('checking', 'checking'), 'pm_1001', 'checked')
    expect(typesOf(first)).toEqual([])
    expect(showSession(first.session!)).not.toHaveProperty('next_action')
    const second = fired(first.session!, 'po_1001', 'checked')
    expect(typesOf(second)).toEqual(['ready_to_confirm'])
    expect(showSession(second.session!)).toHaveProperty('next_action', 'confirm')
  })

  it('is sent as well where the last one fails its check', () => {
    expect(typesOf(fired(both('checking', 'awaiting_confirm'), 'po_1001', 'refuse'))).toEqual([
      'payment_finished',
      'ready_to_confirm',
    ])
  })

  it('is not sent where nothing is left to confirm', () => {
    const session = aSession({ operations: [aPayment({ state: 'failed' }), aPayout({ state: 'checking' })] })
    expect(typesOf(fired(session, 'po_1001', 'refuse'))).toEqual(['payment_finished'])
  })

  it.each([confirm, cancel])('is what a command waits for', (command) => {
    const early = command(aView({ session: both('checking', 'awaiting_confirm') }), context, undefined, 'v2')
    expect(isRefusal(early) && early.reason).toBe('wrong_state')
    const { session } = done(
      command(aView({ session: both('awaiting_confirm', 'awaiting_confirm') }), context, undefined, 'v2'),
    )
    expect(session?.operations.map(({ state }) => state)).not.toContain('awaiting_confirm')
  })
})

describe('the commands of a session of several', () => {
  it('capture takes all that is held, and no part of several', () => {
    const held = (id: string) => aPayment({ id, state: 'held' })
    const view = aView({
      session: aSession({ operations: [held('pm_1'), held('pm_2'), aPayment({ state: 'charging' })] }),
    })
    expect(done(capture(view, context, undefined)).session?.operations.map(({ state }) => state)).toEqual([
      'capturing',
      'capturing',
      'charging',
    ])
    const part = capture(view, context, { amount: 1, currency: 'rub' })
    expect(isRefusal(part) && part.violations?.[0]?.pointer).toBe('/amount_details')
  })

  it.each<[asked: object, of: string]>([
    [{}, 'pm_1'],
    [{ amount_details: { amount: 6_000, currency: 'rub' } }, 'pm_1'],
    [{ amount_details: { amount: 6_001, currency: 'RUB' } }, 'pm_2'],
    [{ amount_details: { amount: 100, currency: 'usd' } }, 'pm_3'],
  ])('refund %j gives back of %s', (asked, of) => {
    const paid = (id: string, currency = 'rub'): PaymentOperation =>
      aPayment({ id, state: 'succeeded', data: { ...byCard, amount_details: { amount: 10_000, currency } } })
    const operations = [paid('pm_1'), paid('pm_2'), paid('pm_3', 'usd'), aRefund({ of: 'pm_1' }), aPayout()]
    const rich = { ...settlement, balance: 10_000_000 }
    const view = aView({ session: aSession({ operations }), accounts: [collateral, rich] })
    expect(done(giveBack(view, context, asked)).session?.operations.at(-1)).toMatchObject({ kind: 'refund', of })
  })

  it('a push by hand is refused for one that cannot be paid, and not for the others', () => {
    const poor = aPayout({ id: 'po_2', held: 0 })
    const view = aView({ session: aSession({ operations: [aPayout(), poor] }), rules })
    expect(fire(view, context, 'po_2', 'checked', false)).toBeUndefined()
    expect(fire(view, context, 'po_1001', 'checked', false)?.session?.operations[0]?.state).toBe('awaiting_confirm')
  })
})

it('one that failed decides the session, once all have ended; a refund on its way keeps it open', () => {
  const failed = aPayout({ state: 'failed' })
  const paid = aPayment({ state: 'succeeded' })
  expect(sessionStatus(aSession({ operations: [failed, aPayment({ state: 'held' })] }))).toBe('in_progress')
  expect(sessionStatus(aSession({ operations: [failed, paid] }))).toBe('cancelled')
  expect(sessionStatus(aSession({ operations: [failed, paid, aRefund()] }))).toBe('in_progress')
})

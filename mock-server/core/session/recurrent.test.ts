import { describe, expect, it } from 'vitest'
import { context } from '../../engine/context.ts'
import { aPayment, aSession, aView, byCard, now, settlement } from '../../testing/sample-state.ts'
import type { PaymentData } from '../operations/payment/operation.ts'
import { isRefusal } from '../refusal.ts'
import type { Given, Shared } from '../state.ts'
import { outcomeTagOf, readToken } from '../tokens/tokens.ts'
import type { View } from '../view.ts'
import { fire } from './decide.ts'
import { initPayment, initPayout } from './start.ts'

const asking: PaymentData = { ...byCard, payment_options: { recurrent: true } }

/** A payment that is about to be paid, and what there is of it afterwards. */
function charged(data: PaymentData, event: 'charge' | 'decline' = 'charge') {
  const view = aView({
    session: aSession({ operations: [aPayment({ state: 'charging', data })] }),
    accounts: [settlement],
  })
  return fire(view, context, 'pm_1001', event)!
}

describe('a payment that was asked for a token', () => {
  it('leaves one of its card when it is paid', () => {
    const changes = charged(asking)
    const [payment] = changes.session!.operations
    expect(payment).toMatchObject({ state: 'succeeded', recurrent: { is_active: true } })
    const { token } = (payment as { recurrent: { token: string } }).recurrent
    expect(readToken(token)).toEqual({
      kind: 'recurrent',
      source: 'card',
      card: { brand: 'visa', last4: '4242', bin: '424242' },
      outcomeTag: undefined,
      createdAt: now,
    })
    expect(changes.shared?.tokens?.made).toBe(1)
  })

  it('hands the outcome of its card on', () => {
    const [payment] = charged({ ...asking, paymentCardOutcome: 'slow' }).session!.operations
    const { token } = (payment as { recurrent: { token: string } }).recurrent
    expect(readToken(token)).toMatchObject({ outcomeTag: outcomeTagOf('slow') })
  })

  it.each<[string, PaymentData['payment_details'], string]>([
    ['an account of FPS', { type: 'faster_payment_system' }, 'faster_payment_system'],
    ['a bound account', { type: 'faster_payment_system_binding' }, 'faster_payment_system'],
    [
      'SberPay',
      { type: 'internet_banking', internet_banking: { type: 'sber_pay', sber_pay: { channel: 'app' } } },
      'sber_pay',
    ],
  ])('leaves one without a card where it was paid by %s', (_, payment_details, source) => {
    const [payment] = charged({ ...asking, payment_details }).session!.operations
    const { token } = (payment as { recurrent: { token: string } }).recurrent
    expect(readToken(token)).toEqual({ kind: 'recurrent', source, outcomeTag: undefined, createdAt: now })
  })

  it.each<[string, PaymentData, 'charge' | 'decline']>([
    ['fails', asking, 'decline'],
    ['was not asked', byCard, 'charge'],
    [
      'goes a way that leaves none',
      { ...asking, payment_details: { type: 'secured_card', secured_card: { type: 'apple_pay' } } },
      'charge',
    ],
    ['goes by a token itself', { ...asking, payment_details: { type: 'recurrent' } }, 'charge'],
  ])('leaves none where it %s', (_, data, event) => {
    const changes = charged(data, event)
    expect(changes.session!.operations[0]).not.toHaveProperty('recurrent')
    expect(changes.shared).toBeUndefined()
  })
})

describe('by a token that was switched off', () => {
  const token = 'recurrent-131'
  const disabledTokens = { [token]: now - 1 }
  const outcomes = { next: ['paid'], rules: [] }
  const view = (shared: Partial<Shared>, autoConfirm: boolean) => aView({ shared, rules: { autoConfirm } })
  const payment: Given = { ...byCard, payment_details: { type: 'recurrent' }, payingRecurrent: { token } }
  const payout: Given = {
    payout_details: { type: 'recurrent', recurrent: { token } },
    amount_details: { amount: 10_000, currency: 'rub' },
  }
  const starts = {
    payment: (at: View) => initPayment(at, context, { version: 'v2', given: payment }),
    payout: (at: View) => initPayout(at, context, { family: 'plain', fiscal: false }, { version: 'v2', given: payout }),
  }

  describe.each(['payment', 'payout'] as const)('a %s', (kind) => {
    it.each([false, true])(
      'fails at the bank’s own check, whatever was ordered (auto-confirmation: %s)',
      (autoConfirm) => {
        const shared = { disabledTokens, outcomes }
        const begun = starts[kind](view(shared, autoConfirm))
        if (isRefusal(begun)) throw new Error(begun.description)
        expect(begun.changes.shared?.outcomes).toBeUndefined()
        const session = begun.changes.session!
        const [operation] = session.operations
        const checked = { ...view(shared, autoConfirm), session }
        const changes = fire(checked, context, operation!.id, 'checked')!
        expect(changes.session?.operations[0]).toMatchObject({
          state: 'failed',
          held: 0,
          error: {
            code: 'binding_is_deactivated',
            description: expect.stringContaining('the recurrent token was switched off'),
          },
        })
      },
    )

    it('goes on where it began before that', () => {
      const begun = starts[kind](view({}, false))
      if (isRefusal(begun)) throw new Error(begun.description)
      const session = begun.changes.session!
      const later = { ...view({ disabledTokens }, false), session }
      expect(fire(later, context, session.operations[0]!.id, 'checked')?.session?.operations[0]?.state).toBe(
        'awaiting_confirm',
      )
    })
  })
})

import { describe, expect, it } from 'vitest'
import { context } from '../../engine/context.ts'
import { aPayment, aRefund, aSession, aView, byCard } from '../../testing/sample-state.ts'
import type { PaymentOperation } from '../operations/payment/operation.ts'
import { isRefusal } from '../refusal.ts'
import type { Rules } from '../view.ts'
import { capture, giveBack } from './payment-commands.ts'

const { amount_details: whole } = byCard
const part = { ...whole, amount: 100 }

describe('the fee of a part that is captured', () => {
  const feeOf = (own: Partial<PaymentOperation>, rules: Partial<Rules>) => {
    const session = aSession({ operations: [aPayment({ state: 'held', ...own })] })
    const decision = capture(aView({ session, rules }), context, part)
    if (isRefusal(decision)) throw new Error(decision.description)
    return (decision.changes.session!.operations[0] as PaymentOperation).fee
  }

  it('is that of the part', () => {
    expect(feeOf({ fee: 5_000 }, { fees: { percent: 50, minimum: 0 } })).toBe(50)
  })

  it('is at most what comes, where the project has no tariff any more', () => {
    expect(feeOf({ fee: 5_000 }, {})).toBe(100)
    expect(feeOf({ fee: 30 }, {})).toBe(30)
    expect(feeOf({}, {})).toBeUndefined()
  })
})

describe('a payment of which nothing is left', () => {
  const refund = aRefund({ state: 'accepted', of: 'pm_1001', data: { amount_details: whole } })
  const session = aSession({ operations: [aPayment({ state: 'succeeded' }), refund] })

  it.each([{}, { amount_details: part }, { isChargeback: true as const }])('gives nothing back: %j', (back) => {
    expect(giveBack(aView({ session }), context, back)).toMatchObject({
      code: 'refund_amount_too_large',
      description: 'nothing is left of payment pm_1001: all of it has gone back, or is on its way',
    })
  })
})

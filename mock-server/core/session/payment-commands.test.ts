import { describe, expect, it } from 'vitest'
import { context } from '../../engine/context.ts'
import { aPayment, aPayout, aRefund, aSession, aView, byCard, settlement } from '../../testing/sample-state.ts'
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

describe('an outcome that is ordered for a refund', () => {
  const session = aSession({ operations: [aPayment({ state: 'succeeded' })] })
  const shared = { outcomes: { next: ['refund_error'], rules: [] } }
  const begun = (balance: number, back: Parameters<typeof giveBack>[2]) => {
    const account = { ...settlement, balance }
    const decision = giveBack(aView({ session, shared, accounts: [account] }), context, back)
    if (isRefusal(decision)) throw new Error(decision.description)
    return {
      name: decision.changes.session!.operations[1]!.outcome.name,
      left: decision.changes.shared?.outcomes?.next,
    }
  }

  it('happens to the next one, and is used up', () => {
    expect(begun(100_000, {})).toEqual({ name: 'refund_error', left: [] })
  })

  it('waits for another one where there is no money for this one', () => {
    expect(begun(0, {})).toEqual({ name: 'insufficient_wallet_balance', left: undefined })
  })

  it('is none of a chargeback', () => {
    expect(begun(0, { isChargeback: true })).toEqual({ name: undefined, left: undefined })
  })
})

describe('money that cannot go back', () => {
  const said = (operations: Parameters<typeof aSession>[0], of?: string) => {
    const decision = giveBack(aView({ session: aSession(operations) }), context, { ...(of !== undefined && { of }) })
    return isRefusal(decision) ? decision.description.split(': ').slice(1).join(': ') : undefined
  }

  it('is that of a payment that was not paid yet: the refusal says where it is', () => {
    const operations = [aPayment({ state: 'held' })]
    expect(said({ operations })).toBe('it has no payment that was paid: pm_1001 is held')
  })

  it('is that of a payment that is not there: the refusal names those that are', () => {
    const operations = [aPayment({ state: 'succeeded' })]
    expect(said({ operations }, 'pm_9')).toBe('it has no payment pm_9 that was paid: pm_1001 is succeeded')
  })

  it('was paid out', () => {
    const why = 'it has no payment that was paid; what was paid out is sent back by the bank of its recipient alone'
    expect(said({ operations: [aPayout({ state: 'succeeded' })] })).toBe(why)
  })
})

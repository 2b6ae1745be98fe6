import { describe, expect, it } from 'vitest'
import { context } from '../../engine/context.ts'
import { aPayment, aSession, aView, byCard } from '../../testing/sample-state.ts'
import type { PaymentState } from '../operations/payment/machine.ts'
import { isRefusal } from '../refusal.ts'
import type { Given } from '../state.ts'
import { showSession } from './fold.ts'
import { capture, giveBack } from './payment-commands.ts'
import { initMulti, initPayment } from './start.ts'

const rub = (amount: number) => ({ amount, currency: 'rub' })
const fixed = { contractor_alias: 'east', amount: rub(6_000) }
const half = { contractor_alias: 'north', percent: '50' }
const rest = { contractor_alias: 'south', remains: true }

const session = (state: PaymentState, ...revenue_split_info: NonNullable<Given['revenue_split_info']>) =>
  aSession({ operations: [aPayment({ state, data: { ...byCard, revenue_split_info } })] })

describe('shares of a payment', () => {
  it('are asked about when it begins, also in a session of several, whose item is named', () => {
    const given: Given = { ...byCard, revenue_split_info: [half] }
    expect(initPayment(aView(), context, { version: 'v2', given })).toMatchObject({
      code: 'invalid_request',
      violations: [{ pointer: '/revenue_split_info' }],
    })
    const lists = { payment_list: [byCard, given], payout_list: [] }
    expect(initMulti(aView(), context, lists, { version: 'v2' })).toMatchObject({
      violations: [{ pointer: '/payment_list/1/revenue_split_info' }],
    })
  })

  it('are of what was captured, where that is a part', () => {
    const decision = capture(aView({ session: session('held', half, rest) }), context, rub(4_001))
    if (isRefusal(decision)) throw new Error(decision.description)
    expect(showSession(decision.changes.session!).payment_list?.[0]?.revenue_split_info).toEqual([
      { ...half, amount: rub(2_000) },
      { ...rest, amount: rub(2_001) },
    ])
  })

  it('keep a part from being captured that they do not add up to', () => {
    const view = aView({ session: session('held', fixed, { ...fixed, amount: rub(4_000) }) })
    expect(capture(view, context, rub(9_999))).toMatchObject({ violations: [{ pointer: '/amount_details/amount' }] })
    const less = aView({ session: session('held', fixed, rest) })
    expect(capture(less, context, rub(5_999))).toMatchObject({ violations: [{ pointer: '/amount_details/amount' }] })
    for (const each of [capture(view, context, undefined), capture(less, context, rub(6_000))])
      expect(isRefusal(each)).toBe(false)
  })

  it('of a refund are of what goes back: all that is left where no amount is named', () => {
    const view = aView({ session: session('succeeded', half, rest) })
    const back = giveBack(view, context, { revenue_split_info: [fixed, rest] })
    if (isRefusal(back)) throw new Error(back.description)
    expect(showSession(back.changes.session!).payment_list?.[0]?.refunds?.[0]?.revenue_split_info).toEqual([
      fixed,
      { ...rest, amount: rub(4_000) },
    ])
    const refused = giveBack(view, context, { amount_details: rub(5_999), revenue_split_info: [fixed, rest] })
    expect(refused).toMatchObject({ violations: [{ pointer: '/revenue_split_info' }] })
  })

  it('of a refund that names none are not made up', () => {
    const back = giveBack(aView({ session: session('succeeded', half, rest) }), context, {})
    if (isRefusal(back)) throw new Error(back.description)
    expect(showSession(back.changes.session!).payment_list?.[0]?.refunds?.[0]).not.toHaveProperty('revenue_split_info')
  })
})

import { takeId } from '../../ids.ts'
import { missingForPayment } from '../../methods/payment/requirements.ts'
import { feeOf } from '../../money/fee.ts'
import { kopecksOf, tooMuchToTake } from '../../money/pay-in.ts'
import { refuseFields } from '../../refusal.ts'
import { type Begin, useAccount } from '../begin.ts'
import { enter } from '../move.ts'
import type { PaymentData, PaymentOperation } from './operation.ts'
import { choosePaymentOutcome } from './outcome.ts'

/** A payment: what is required must be there, and what is to happen to it is chosen now. Its money will come to the settlement account (ours). */
export const beginPayment: Begin = (work, session, given) => {
  const { rules } = work.view
  const missing = missingForPayment(given, rules)
  if (missing.length > 0) return refuseFields(...missing)
  const data = given as PaymentData
  const account = useAccount(work, work.view.mainAccount('settlement'))
  const tooMuch = tooMuchToTake(data.amount_details, account)
  if (tooMuch) return refuseFields(tooMuch)
  const payment = enter<PaymentOperation>(work, session.id, {
    kind: 'payment',
    id: takeId(work.counters, 'payment'),
    data,
    account: account.number,
    outcome: choosePaymentOutcome(work, data),
    ...(rules.fees && { fee: feeOf(kopecksOf(data.amount_details), rules.fees) }),
  })
  return [payment]
}

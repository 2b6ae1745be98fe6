import { takeId } from '../../ids.ts'
import type { PaymentRequirement } from '../../methods/payment/define-payment-method.ts'
import { missingForPayment, returnUrl } from '../../methods/payment/requirements.ts'
import { feeOfPayment, tooMuchToTake } from '../../money/pay-in.ts'
import { splitProblems } from '../../money/split.ts'
import { refuseFields } from '../../refusal.ts'
import type { Rules } from '../../view.ts'
import { type Begin, useAccount } from '../begin.ts'
import { enter } from '../move.ts'
import type { Renewal } from '../subscription/operation.ts'
import type { PaymentData, PaymentOperation } from './operation.ts'
import { choosePaymentOutcome } from './outcome.ts'

/** A payment: what is required must be there, and what is to happen to it is chosen now. Its money will come to the settlement account (ours). */
const begin =
  (
    rulesFor: (rules: Rules) => Rules,
    needed: readonly PaymentRequirement[] = [],
    own: Partial<PaymentOperation> = {},
  ): Begin =>
  (work, session, given) => {
    const rules = rulesFor(work.view.rules)
    const missing = missingForPayment(given, rules, needed)
    if (missing.length > 0) return refuseFields(...missing)
    const data = given as PaymentData
    const unsplit = splitProblems(data.revenue_split_info ?? [], data.amount_details)
    if (unsplit.length > 0) return refuseFields(...unsplit)
    const account = useAccount(work, work.view.mainAccount('settlement'))
    const tooMuch = tooMuchToTake(data.amount_details, account)
    if (tooMuch) return refuseFields(tooMuch)
    const payment = enter<PaymentOperation>(work, session.id, {
      ...own,
      kind: 'payment',
      id: own.id ?? takeId(work.counters, 'payment'),
      data,
      account: account.number,
      outcome: choosePaymentOutcome(work, data, rules),
      ...(rules.fees && { fee: feeOfPayment(data.amount_details, rules.fees) }),
    })
    return [payment]
  }

export const beginPayment = begin((rules) => rules)

/** A payment whose result its call is answered with: there is no moment to confirm it in, and no webhook (docs: payment-pcidss-simple). */
export const beginSyncPayment = begin((rules) => ({ ...rules, autoConfirm: true }), [returnUrl], { silent: true })

/** A payment of a subscription: nobody is asked, neither the partner nor the payer, and the money is taken at once (ours). */
export const beginRenewalPayment = (id: string, renewal: Renewal): Begin =>
  begin((rules) => ({ ...rules, autoConfirm: true, hold: false, threeDSecure: false }), [], { id, renewal })

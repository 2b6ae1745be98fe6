import { describeValue, type Violation } from '../../../../schemas/violation.ts'
import type { Given } from '../../state.ts'
import { parsePeriod, periodWords } from '../../time/period.ts'
import type { Rules } from '../../view.ts'
import type { PaymentRequirement } from './define-payment-method.ts'
import { paymentMethodOf } from './index.ts'

/** What every payment needs by the time it starts, whether it was given at create or now (docs: methods). */
const ofAll: readonly PaymentRequirement[] = [
  {
    pointer: '/payment_details',
    expected: 'the way to pay, given here or at session/create',
    found: (given) => given.payment_details,
    source: 'docs: methods',
  },
  {
    pointer: '/amount_details',
    expected: 'the amount, given here or at session/create',
    found: (given) => given.amount_details,
    source: 'docs: methods',
  },
  {
    pointer: '/customer',
    expected: 'the customer, given here or at session/create',
    found: (given) => given.customer,
    source: 'docs: methods (required for payments)',
  },
]

export const returnUrl: PaymentRequirement = {
  pointer: '/payment_options/return_url',
  expected: 'the address that the payer comes back to, should it be sent to another page',
  found: (given) => given.payment_options?.return_url,
  source: 'docs: payment-recurring-cit, payment-sber-pay, payment-pcidss-simple',
}

/** What a subscription that is asked for must be (sdk: Subscription; what a period may be is ours). */
const ofSubscriptions: readonly PaymentRequirement[] = [
  {
    pointer: '/payment_options/subscription/period',
    expected: periodWords,
    found: (given) => given.payment_options?.subscription?.period,
    ok: (found) => found === undefined || parsePeriod(String(found)) !== undefined,
    source: 'ours',
  },
  {
    pointer: '/payment_options/subscription',
    expected: 'no subscription: nothing can be paid this way again without the payer',
    found: ({ payment_options, payment_details }) => isPayableAgain(payment_details) || payment_options?.subscription,
    ok: (found) => found === true || found === undefined,
    source: 'ours',
  },
]

function isPayableAgain(details: Given['payment_details']): boolean {
  const method = paymentMethodOf(details)
  return method?.recurrent !== undefined || method?.tag === 'recurrent'
}

const aWayToPay: PaymentRequirement = {
  pointer: '/payment_details/type',
  expected: 'a way to pay: an internal transfer is the debit leg of session/multi/…/payment/nominal and rko',
  found: (given) => given.payment_details?.type,
  ok: () => false,
  source: 'docs: escrow-payout-cards',
}

/** Amounts are in roubles, where a way to pay does not take other currencies. */
const currency = (taken: readonly string[]): PaymentRequirement => ({
  pointer: '/amount_details/currency',
  expected: taken.join(', '),
  found: (given) => given.amount_details?.currency,
  ok: (found) => taken.includes(String(found).toLowerCase()),
  source: 'ours; sdk: CurrencyEnum',
})

/** What a payment lacks; `more`: what its call needs beside the rest. */
export function missingForPayment(given: Given, rules: Rules, more: readonly PaymentRequirement[] = []): Violation[] {
  const { payment_details: details } = given
  const method = paymentMethodOf(details)
  const wanted = new Set([
    ...ofAll,
    ...more,
    ...(details && !method ? [aWayToPay] : []),
    ...(given.amount_details && method ? [currency(method.currencies ?? ['rub'])] : []),
    ...(details && method?.redirects && method.asks(given, rules) ? [returnUrl] : []),
    ...(method?.requirements ?? []),
    ...ofSubscriptions,
  ])
  return [...wanted]
    .filter(({ found, ok = (value) => value !== undefined }) => !ok(found(given)))
    .map(({ pointer, expected, found }) => ({ pointer, expected, came: describeValue(found(given)) }))
}

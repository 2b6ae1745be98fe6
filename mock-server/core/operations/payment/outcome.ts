import { paymentMethodOf } from '../../methods/payment/index.ts'
import type { Rules } from '../../view.ts'
import { chooseOutcome } from '../choose-outcome.ts'
import { deactivated } from '../deactivated.ts'
import type { Instead } from '../machine.ts'
import { appliedOutcome, type OutcomeNeeds } from '../outcomes.ts'
import type { Work } from '../work.ts'
import type { paymentMachine } from './machine.ts'
import type { PaymentData, PaymentOperation } from './operation.ts'

type PaymentOutcome = PaymentOperation['outcome']

export const paymentNeeds: OutcomeNeeds = {
  account_transfer: () => false,
  confirmation: (_, { autoConfirm }) => !autoConfirm,
  card: ({ payment_details }) => payment_details?.type === 'card',
}

/** What is to happen to a payment, chosen as it begins, and taken off the queue of ordered ones. */
export function choosePaymentOutcome({ view, context, shared }: Work, data: PaymentData, rules: Rules): PaymentOutcome {
  const queue = shared.outcomes ?? view.shared.outcomes
  const { name, because, ...chosen } =
    deactivated(view.shared, data.payingRecurrent?.token) ??
    chooseOutcome(queue, 'payment', paymentNeeds, rules, context, data)
  if (chosen.queue) shared.outcomes = chosen.queue
  const spec = name === undefined ? undefined : context.outcome(name)
  const { instead, ...rest }: PaymentOutcome = spec
    ? appliedOutcome(spec, spec.courses.payment?.instead ?? {}, because)
    : { instead: {} }
  return { ...rest, instead: withPayer(withHold({ ...ordinary(data, rules), ...instead }, rules), rules) }
}

/** The course of a payment that nothing was ordered for: by its instrument and the project's settings. */
const ordinary = (data: PaymentData, rules: Rules): Instead<typeof paymentMachine> => ({
  ...(rules.autoConfirm && { checked: 'approve' }),
  ...(paymentMethodOf(data.payment_details)!.asks(data, rules) && { authorise: 'ask_payer' }),
  ...(rules.hold && { charge: 'place_hold' }),
})

/** Where money is held first, what can happen to its capture does not happen before. */
const withHold = (instead: PaymentOutcome['instead'], { hold }: Rules): PaymentOutcome['instead'] =>
  hold && instead.collect !== undefined ? { ...instead, charge: 'place_hold' } : instead

/** Where payers act by themselves, whoever is asked does so. */
const withPayer = (instead: PaymentOutcome['instead'], { payer }: Rules): PaymentOutcome['instead'] =>
  payer === 'automatic' && instead.authorise === 'ask_payer' ? { ...instead, authorise: 'ask_payer_who_pays' } : instead

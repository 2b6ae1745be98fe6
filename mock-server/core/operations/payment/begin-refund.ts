import type { Amount } from '../../../../schemas/generated/types.ts'
import { takeId } from '../../ids.ts'
import { kopecksOf } from '../../money/pay-in.ts'
import { splitProblems } from '../../money/split.ts'
import { type Refusal, refuse, refuseFields } from '../../refusal.ts'
import type { Given, Session } from '../../state.ts'
import { chooseOutcome } from '../choose-outcome.ts'
import type { Operation } from '../kinds.ts'
import { enter } from '../move.ts'
import { appliedOutcome, type OutcomeQueue } from '../outcomes.ts'
import { refundNeeds } from '../refund/kind.ts'
import type { RefundData, RefundOperation } from '../refund/operation.ts'
import type { Work } from '../work.ts'
import type { PaymentOperation } from './operation.ts'
import { takenOf } from './taken.ts'

/** What goes back. Without an amount: all that is left. */
export interface Back extends Pick<Given, 'amount_details' | 'metadata' | 'revenue_split_info'> {
  isChargeback?: true
  /** The id of the payment; absent: chosen by what is left of each. */
  of?: string
}

/** Money of one payment of the session goes back; `undefined` where none was paid (docs: payment-refund). */
export function beginRefund(
  work: Work,
  session: Session,
  { isChargeback, of, ...back }: Back,
): RefundOperation | Refusal | undefined {
  const { operations } = session
  const payment = paymentFor(back.amount_details, of, operations)
  if (!payment) return undefined
  const taken = takenOf(payment)
  const left = leftOf(payment, operations)
  const asked = back.amount_details ?? { ...taken, amount: left }
  if (!isSameCurrency(asked, taken)) return otherCurrency(asked, taken)
  if (left === 0 || asked.amount > left) return tooLarge(payment, asked, left)
  const data = { ...back, amount_details: { ...asked, currency: taken.currency } }
  const unsplit = splitProblems(data.revenue_split_info ?? [], data.amount_details)
  if (unsplit.length > 0) return refuseFields(...unsplit)
  const { outcome, queue } = isChargeback ? ORDINARY : chooseFor(work, data)
  const refund = enter<RefundOperation>(work, session.id, {
    kind: 'refund',
    id: takeId(work.counters, 'refund'),
    of: payment.id,
    data,
    roubles: kopecksOf(data.amount_details),
    ...(payment.account !== undefined && { account: payment.account }),
    ...(payment.silent && { silent: true }),
    ...(isChargeback && { isChargeback }),
    outcome,
  })
  // Something else happens to a refund that there is no money for: what was ordered waits for the next one.
  if (queue && refund.outcome === outcome) work.shared.outcomes = queue
  return refund
}

/** The call names no payment: of several it is the first that has so much left, in that currency; without an amount, the first with anything left (ours). */
function paymentFor(
  asked: Amount | undefined,
  of: string | undefined,
  operations: readonly Operation[],
): PaymentOperation | undefined {
  const paid = operations.filter(
    (each): each is PaymentOperation =>
      each.kind === 'payment' && each.state === 'succeeded' && (of ?? each.id) === each.id,
  )
  const inCurrency = paid.filter((each) => asked === undefined || isSameCurrency(asked, takenOf(each)))
  const withRoom = inCurrency.filter((each) => leftOf(each, operations) > 0)
  return (
    withRoom.find((each) => leftOf(each, operations) >= (asked?.amount ?? 0)) ?? withRoom[0] ?? inCurrency[0] ?? paid[0]
  )
}

const isSameCurrency = (one: Amount, other: Amount) => one.currency.toLowerCase() === other.currency.toLowerCase()

/** Minor units of a payment that have not gone back, and are not on their way. */
function leftOf(payment: PaymentOperation, operations: readonly Operation[]): number {
  const gone = operations.flatMap((each) =>
    each.kind === 'refund' && each.of === payment.id && each.state !== 'declined' && each.state !== 'error'
      ? [each.data.amount_details.amount]
      : [],
  )
  return takenOf(payment).amount - gone.reduce((sum, amount) => sum + amount, 0)
}

interface Chosen {
  outcome: RefundOperation['outcome']
  /** What is left of the ordered ones, if one of them was taken. */
  queue?: OutcomeQueue | undefined
}

/** Nobody orders what becomes of a chargeback. */
const ORDINARY: Chosen = { outcome: { instead: {} } }

function chooseFor({ view, context, shared }: Work, data: RefundData): Chosen {
  const all = shared.outcomes ?? view.shared.outcomes
  const { name, queue } = chooseOutcome(all, 'refund', refundNeeds, view.rules, context, data)
  const spec = name === undefined ? undefined : context.outcome(name)
  return { outcome: spec ? appliedOutcome(spec, spec.courses.refund?.instead ?? {}) : { instead: {} }, queue }
}

const tooLarge = (payment: PaymentOperation, { amount }: Amount, left: number): Refusal =>
  refuse(
    'more_than_left',
    left === 0
      ? `nothing is left of payment ${payment.id}: all of it has gone back, or is on its way`
      : `/amount_details/amount: expected at most ${left}, which is left of payment ${payment.id}, got ${amount}`,
  )

const otherCurrency = ({ currency: came }: Amount, { currency }: Amount): Refusal =>
  refuseFields({ pointer: '/amount_details/currency', expected: `${currency}, as the payment`, came })

import type { Amount, RevenueSplitItem } from '../../../schemas/generated/types.ts'
import { feeOfPayment, kopecksOf } from '../money/pay-in.ts'
import { splitProblems } from '../money/split.ts'
import type { PayerAction } from '../operations/define-kind.ts'
import { kindOf, type Operation, type OperationEvent } from '../operations/kinds.ts'
import { transition } from '../operations/machine.ts'
import { type Back, beginRefund } from '../operations/payment/begin-refund.ts'
import type { PaymentOperation } from '../operations/payment/operation.ts'
import { beginWork, changesOf } from '../operations/work.ts'
import { isRefusal, type Refusal, refuseFields, unknownSession } from '../refusal.ts'
import type { Session } from '../state.ts'
import type { Context, Decision, Rules, View } from '../view.ts'
import { fire } from './decide.ts'
import { reply, type SessionReply, wrongState } from './reply.ts'
import { send, waitsFor } from './send.ts'

/** session/capture: takes the money that is held, all of it or a part; the rest goes back to the payer (docs: payment-hold). */
export function capture(view: View, context: Context, amount: Amount | undefined): Decision<SessionReply> {
  const held = view.session?.operations.filter((each, _, all) => waitsFor('capture', each, all)) ?? []
  const problem = amount && partOf(held, amount)
  if (problem) return problem
  const prepare = (operation: Operation): Operation => {
    if (!amount || operation.kind !== 'payment') return operation
    return { ...operation, captured: amount.amount, ...feeOfPart(operation, amount, view.rules) }
  }
  return send(view, context, 'capture', prepare)
}

/** Where the tariff is gone by now (a snapshot put back into another project), the fee of the whole holds, and still is at most what comes. */
function feeOfPart({ fee }: PaymentOperation, amount: Amount, { fees }: Rules): Pick<PaymentOperation, 'fee'> {
  if (fees) return { fee: feeOfPayment(amount, fees) }
  return fee === undefined ? {} : { fee: Math.min(fee, kopecksOf(amount)) }
}

/** A part is a part of one payment: of several that are held, a session does not say which (ours). */
function partOf([first, ...others]: readonly Operation[], amount: Amount): Refusal | undefined {
  if (others.length > 0) {
    const expected = `nothing: ${others.length + 1} payments of the session are held, and all of each is captured`
    return refuseFields({ pointer: '/amount_details', expected, came: 'an amount' })
  }
  if (!first?.data.amount_details) return undefined
  const { amount_details: held, revenue_split_info: split = [] } = first.data
  return moreThanHeld(amount, held) ?? notSplit(amount, split)
}

/** What is captured is shared out as the whole was; fixed shares must still be it, or leave something. */
function notSplit(amount: Amount, split: readonly RevenueSplitItem[]): Refusal | undefined {
  if (splitProblems(split, amount).length === 0) return undefined
  const expected = 'an amount that the revenue_split_info of the payment adds up to'
  return refuseFields({ pointer: '/amount_details/amount', expected, came: String(amount.amount) })
}

function moreThanHeld(amount: Amount, held: Amount): Refusal | undefined {
  if (amount.currency.toLowerCase() !== held.currency.toLowerCase())
    return refuseFields({ pointer: '/amount_details/currency', expected: held.currency, came: amount.currency })
  if (amount.amount <= held.amount) return undefined
  const expected = `at most ${held.amount}, which is held`
  return refuseFields({ pointer: '/amount_details/amount', expected, came: String(amount.amount) })
}

/** session/refund, session/chargeback and a chargeback that the payer's bank begins (docs: payment-refund; sdk: SessionApi). */
export function giveBack(view: View, context: Context, back: Back): Decision<SessionReply> {
  const { session } = view
  if (!session) return unknownSession()
  const work = beginWork(view, context)
  const refund = beginRefund(work, session, back)
  if (refund === undefined) return wrongState(session, nothingPaid(session, back.of))
  if (isRefusal(refund)) return refund
  const next = { ...session, updatedAt: view.now, operations: [...session.operations, refund] }
  return { changes: changesOf(work, next), reply: reply(next) }
}

function nothingPaid(session: Session, of?: string): string {
  const payments = whereTheyAre(session, of)
  const nothing = of === undefined ? 'it has no payment that was paid' : `it has no payment ${of} that was paid`
  return payments === ''
    ? `${nothing}; what was paid out is sent back by the bank of its recipient alone`
    : nothing + payments
}

/** What the payer of a payment does at a page of its bank, or a test in its place. */
export function actAsPayer(
  view: View,
  context: Context,
  action: PayerAction,
  paymentId?: string,
): Decision<{ session: Session; paymentId: string }> {
  const { session } = view
  if (!session) return unknownSession('/session_id')
  const asked = session.operations.find((each) => isAsked(each, action) && (paymentId ?? each.id) === each.id)
  if (!asked)
    return wrongState(session, `it has no payment whose payer can ${action} now${whereTheyAre(session, paymentId)}`)
  const changes = fire(view, context, asked.id, kindOf(asked).payerEvents![action] as OperationEvent)
  if (!changes?.session) return wrongState(session, `its payer cannot ${action} now`)
  return { changes, reply: { session: changes.session, paymentId: asked.id } }
}

/** `: pm_1001 is charging`: on a manual clock a payment stands until the clock is moved. */
function whereTheyAre({ operations }: Session, paymentId?: string): string {
  const all = operations.filter((each) => kindOf(each).payerEvents)
  const named = all.filter(({ id }) => id === paymentId)
  const payments = named.length > 0 ? named : all
  return payments.length === 0 ? '' : `: ${payments.map(({ id, state }) => `${id} is ${state}`).join(', ')}`
}

function isAsked(operation: Operation, action: PayerAction): boolean {
  const { machine, payerEvents } = kindOf(operation)
  return payerEvents !== undefined && transition(machine, operation.state, payerEvents[action]) !== undefined
}

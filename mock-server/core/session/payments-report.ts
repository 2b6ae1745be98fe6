import type { Metadata, ShownCard } from '../../../schemas/generated/types.ts'
import { kopecksOf } from '../money/pay-in.ts'
import type { PaymentOperation } from '../operations/payment/operation.ts'
import { takenOf } from '../operations/payment/taken.ts'
import type { Session } from '../state.ts'
import type { Micros } from '../time/time.ts'

/**
 * A line of the daily report of payments (docs: payment-daily-report). What each type is, is inferred: `Advice` is a payment, `Recurrent` one by a
 * recurrent token or of a subscription, `Adjustment` the part of it that was held and not captured, `Refund` what went back, a chargeback too.
 */
export interface ReportLine {
  /** When it was done. */
  at: Micros
  /** Of the payment, also where its money went back. */
  id: string
  sessionId: string
  type: 'Adjustment' | 'Advice' | 'Refund' | 'Recurrent'
  /** Kopecks that came; below zero: that went. */
  amount: number
  /** Kopecks that the bank has kept, below zero. */
  fee: number
  card?: Partial<Pick<ShownCard, 'bin' | 'last4'>>
  metadata?: Metadata
}

/** What a session has to report: its lines add up to what its payments have left on the account. */
export function reportLines({ id: sessionId, operations }: Session): ReportLine[] {
  const payments = operations.filter((each) => each.kind === 'payment')
  return operations.flatMap((operation): ReportLine[] => {
    const { state, finishedAt: at } = operation
    if (at === undefined) return []
    if (operation.kind === 'payment') return state === 'succeeded' ? ofPayment(operation, sessionId, at) : []
    if (operation.kind !== 'refund' || state !== 'accepted') return []
    const payment = payments.find((each) => each.id === operation.of)
    return payment ? [{ ...about(payment, sessionId, at), type: 'Refund', amount: -operation.roubles, fee: 0 }] : []
  })
}

function ofPayment(payment: PaymentOperation, sessionId: string, at: Micros): ReportLine[] {
  const { data, fee = 0 } = payment
  const all = kopecksOf(data.amount_details)
  const notCaptured = all - kopecksOf(takenOf(payment))
  const line = about(payment, sessionId, at)
  const type = data.payment_details.type === 'recurrent' ? 'Recurrent' : 'Advice'
  return [
    { ...line, type, amount: all, fee: 0 - fee },
    ...(notCaptured > 0 ? [{ ...line, type: 'Adjustment' as const, amount: -notCaptured, fee: 0 }] : []),
  ]
}

function about({ id, data }: PaymentOperation, sessionId: string, at: Micros) {
  const { payment_details: details, metadata } = data
  const card = details.type === 'card' || details.type === 'recurrent' ? details.card : undefined
  return { at, id, sessionId, ...(card && { card }), ...(metadata !== undefined && { metadata }) }
}

import type { Payout, Refund, ShownPayoutDetails, Session as ShownSession } from '../../schemas/generated/types.ts'
import { type Shown, shownAs } from './payout-machine.ts'
import type { Operation, PayoutOperation, Session } from './state.ts'
import { timestamp } from './time.ts'

/** The first of these that any operation is in decides the session's status (docs: objects; the order is ours). */
const statusOf: readonly [Shown['session'], ShownSession['status']][] = [
  ['running', 'in_progress'],
  ['unknown', 'error'],
  ['done', 'accepted'],
  ['failed', 'cancelled'],
]

const shown = (operation: Operation): Shown => shownAs[operation.state]

/** A session as the API and the webhooks show it, in the names of v2: computed from its operations, never stored. */
export function showSession(session: Session): ShownSession {
  const { operations } = session
  const waiting = operations.find((operation) => shown(operation).waitsFor)
  return {
    id: session.id,
    status: sessionStatus(session),
    created_at: timestamp(session.createdAt),
    updated_at: timestamp(session.updatedAt),
    ...(waiting && { next_action: shown(waiting).waitsFor! }),
    ...(operations.length > 0 && { payout_list: operations.map(showPayout) }),
  }
}

export function sessionStatus({ operations, cancelled }: Session): ShownSession['status'] {
  if (operations.length === 0) return cancelled ? 'cancelled' : 'created'
  return statusOf.find(([phase]) => operations.some((operation) => shown(operation).session === phase))![1]
}

/** What the partner must send back with confirm, while it is asked to. */
export const showOffer = (session: Session) =>
  session.operations.find((operation) => shown(operation).waitsFor === 'confirm' && operation.offer)?.offer

function showPayout(payout: PayoutOperation): Payout {
  const { data } = payout
  return {
    id: payout.id,
    status: shown(payout).payout,
    created_at: timestamp(payout.createdAt),
    ...(payout.finishedAt !== undefined && { finished_at: timestamp(payout.finishedAt) }),
    ...(data.customer && { customer: { ...data.customer, contacts: data.customer.contacts ?? [] } }),
    payout_details: shown(payout).session === 'done' ? data.payout_details : withoutBin(data.payout_details),
    amount_details: data.amount_details,
    ...(data.participant_details && { participant_details: data.participant_details }),
    ...(data.fiscalization_details && { fiscalization_details: withReceipt(payout) }),
    ...(payout.transactionInfo && { transaction_info: payout.transactionInfo }),
    refunds: refundsOf(payout),
    ...(data.metadata !== undefined && { metadata: data.metadata }),
    ...(payout.error && { error: payout.error }),
  }
}

/** A payout that came back, came back whole (docs: payout-refunds). */
function refundsOf({ returned, data }: PayoutOperation): Refund[] {
  if (!returned) return []
  const at = timestamp(returned.at)
  const { id } = returned
  return [{ id, status: 'accepted', created_at: at, finished_at: at, amount_details: data.amount_details, amounts: {} }]
}

/** `bin` is shown once the payout is paid (docs: payment_finished). */
export function withoutBin(details: ShownPayoutDetails): ShownPayoutDetails {
  if (details.type !== 'card' || details.card.bin === undefined) return details
  const { bin: _, ...card } = details.card
  return { ...details, card }
}

function withReceipt({ data, receipt }: PayoutOperation): NonNullable<Payout['fiscalization_details']> {
  const details = data.fiscalization_details!
  const taxpayer = details.professional_income_taxpayer
  const services = taxpayer.services.map((service) => ({ ...service, quantity: service.quantity ?? 1 }))
  return { ...details, professional_income_taxpayer: { ...taxpayer, services, ...(receipt && { receipt }) } }
}

import type {
  Amount,
  Amounts,
  ConfirmInformation,
  Payment,
  Payout,
  Refund,
  ShownPayoutDetails,
  Session as ShownSession,
} from '../../../schemas/generated/types.ts'
import { bareMethod, untilPaid } from '../methods/index.ts'
import { shown } from '../operations/kinds.ts'
import type { Shown } from '../operations/shown.ts'
import type { DebitOperation, Operation, PayoutOperation, Session, Version } from '../state.ts'
import { timestamp } from '../time/time.ts'

/** The first of these that any operation is in decides the session's status (docs: objects; the order is ours). */
const statusOf: readonly [Shown['session'], ShownSession['status']][] = [
  ['running', 'in_progress'],
  ['unknown', 'error'],
  ['done', 'accepted'],
  ['failed', 'cancelled'],
]

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
    ...listed('payout_list', operations.filter(isPayout).map(showPayout)),
    ...listed('payment_list', operations.filter(isPayment).map(showPayment)),
  }
}

const isPayment = (operation: Operation): operation is DebitOperation => operation.kind === 'debit'
/** A verification and income without a payout are shown as payouts too (sdk: FpsApiTest; docs: methods). */
const isPayout = (operation: Operation): operation is Exclude<Operation, DebitOperation> => !isPayment(operation)

const listed = <Name extends string, Item>(name: Name, items: Item[]) =>
  items.length > 0 ? ({ [name]: items } as Record<Name, Item[]>) : undefined

export function sessionStatus({ operations, cancelled }: Session): ShownSession['status'] {
  if (operations.length === 0) return cancelled ? 'cancelled' : 'created'
  return statusOf.find(([phase]) => operations.some((operation) => shown(operation).session === phase))![1]
}

/** The payout that must be sent back with confirm what it was offered, while it waits for that. */
export const offering = ({ operations }: Session): Offering | undefined => operations.find(isOffering)

export type Offering = PayoutOperation & Required<Pick<PayoutOperation, 'offer'>>

const isOffering = (operation: Operation): operation is Offering =>
  operation.kind === 'payout' && operation.offer !== undefined && shown(operation).waitsFor === 'confirm'

/** What the partner must send back with confirm, in the shape of a version: only v1 shows the method (docs/decisions/014-confirm-information.md). */
export function showOffer(session: Session, version: Version): ConfirmInformation | undefined {
  const payout = offering(session)
  const { transfer_details } = payout?.offer ?? {}
  if (!payout || !transfer_details || version === 'v2') return payout?.offer
  const method = bareMethod(untilPaid(payout.data.payout_details))
  return { ...payout.offer, transfer_details: { ...transfer_details, payout_details: method } }
}

/** What all operations show alike. */
function showAny(operation: Operation) {
  const { data, finishedAt } = operation
  return {
    id: operation.id,
    status: shown(operation).status,
    created_at: timestamp(operation.createdAt),
    ...(finishedAt !== undefined && { finished_at: timestamp(finishedAt) }),
    ...(data.customer && { customer: { ...data.customer, contacts: data.customer.contacts ?? [] } }),
  }
}

function showPayment(payment: DebitOperation): Payment {
  const { data } = payment
  const { participant_details = {}, metadata } = data
  return {
    ...showAny(payment),
    customer: { ...data.customer, contacts: data.customer.contacts ?? [] },
    payment_details: data.payment_details,
    participant_details,
    amount_details: data.amount_details,
    amounts: feeShown(payment) ?? {},
    refunds: [],
    ...(metadata !== undefined && { metadata }),
    ...(payment.error && { error: payment.error }),
  }
}

function showPayout(payout: Exclude<Operation, DebitOperation>): Payout {
  const { data } = payout
  const amounts = feeShown(payout)
  const transactionInfo = payout.kind === 'payout' ? payout.transactionInfo : undefined
  return {
    ...showAny(payout),
    ...(data.payout_details && { payout_details: showMethod(payout, data.payout_details) }),
    ...(data.amount_details && { amount_details: amountShown(payout, data.amount_details) }),
    ...(amounts && { amounts }),
    participant_details: data.participant_details ?? {},
    ...(data.fiscalization_details && { fiscalization_details: withReceipt(payout) }),
    ...(transactionInfo && { transaction_info: transactionInfo }),
    refunds: refundsOf(payout),
    ...(data.metadata !== undefined && { metadata: data.metadata }),
    ...(payout.error && { error: payout.error }),
  }
}

/** A payout in another currency is shown in roubles once the bank has checked it (docs: payout-currency). */
const amountShown = (operation: Operation, given: Amount): Amount =>
  operation.kind === 'payout' && operation.exchange && operation.state !== 'checking'
    ? operation.exchange.destination
    : given

/** Its currency is written in capitals (docs: webhooks). */
const feeShown = ({ fee: amount }: Operation): Amounts | undefined =>
  amount === undefined ? undefined : { fee: { merchant_fee: { amount, currency: 'RUB' } } }

/** A payout that came back, came back whole (docs: payout-refunds). */
function refundsOf(operation: Operation): Refund[] {
  if (operation.kind !== 'payout' || !operation.returned) return []
  const { returned, data } = operation
  const at = timestamp(returned.at)
  const amount_details = amountShown(operation, data.amount_details)
  return [{ id: returned.id, status: 'accepted', created_at: at, finished_at: at, amount_details, amounts: {} }]
}

/** All of the method is shown once the payout is paid (docs: payment_finished). */
const showMethod = (payout: Operation, details: ShownPayoutDetails): ShownPayoutDetails =>
  shown(payout).session === 'done' ? details : untilPaid(details)

function withReceipt({ data, receipt }: Operation): NonNullable<Payout['fiscalization_details']> {
  const details = data.fiscalization_details!
  const taxpayer = details.professional_income_taxpayer
  const services = taxpayer.services.map((service) => ({ ...service, quantity: service.quantity ?? 1 }))
  return { ...details, professional_income_taxpayer: { ...taxpayer, services, ...(receipt && { receipt }) } }
}

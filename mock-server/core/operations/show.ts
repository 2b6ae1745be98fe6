import type {
  Amount,
  Amounts,
  Payout,
  Refund,
  ShownPayoutDetails,
  TransactionInfo,
} from '../../../schemas/generated/types.ts'
import { untilPaid } from '../methods/index.ts'
import { timestamp } from '../time/time.ts'
import type { BaseOperation } from './operation.ts'
import type { Shown, ShownIn } from './shown.ts'

/** What all operations show alike. */
export function showAny<Status extends string>(operation: BaseOperation, { status }: Shown<Status>) {
  const { data, finishedAt } = operation
  return {
    id: operation.id,
    status,
    created_at: timestamp(operation.createdAt),
    ...(finishedAt !== undefined && { finished_at: timestamp(finishedAt) }),
    ...(data.customer && { customer: { ...data.customer, contacts: data.customer.contacts ?? [] } }),
  }
}

/** What a kind shows in its own way among what every item of `payout_list` has. */
interface Own {
  amount?: Amount | undefined
  transactionInfo?: TransactionInfo | undefined
  refunds: Refund[]
}

/** An item of `payout_list`: a payout, and what is shown as one (sdk: FpsApiTest; docs: methods). */
export function showInPayoutList(
  operation: BaseOperation,
  shown: ShownIn<'payout_list'>,
  own: Own = { refunds: [] },
): Payout {
  const { data, error } = operation
  const amount = own.amount ?? data.amount_details
  const amounts = showFee(operation)
  return {
    ...showAny(operation, shown),
    ...(data.payout_details && { payout_details: showMethod(data.payout_details, shown) }),
    ...(amount && { amount_details: amount }),
    ...(amounts && { amounts }),
    participant_details: data.participant_details ?? {},
    ...(data.fiscalization_details && { fiscalization_details: withReceipt(operation) }),
    ...(own.transactionInfo && { transaction_info: own.transactionInfo }),
    refunds: own.refunds,
    ...(data.metadata !== undefined && { metadata: data.metadata }),
    ...(error && { error }),
  }
}

/** Its currency is written in capitals (docs: webhooks). */
export const showFee = ({ fee: amount }: BaseOperation): Amounts | undefined =>
  amount === undefined ? undefined : { fee: { merchant_fee: { amount, currency: 'RUB' } } }

/** All of the method is shown once the payout is paid (docs: payment_finished). */
const showMethod = (details: ShownPayoutDetails, { session }: Shown): ShownPayoutDetails =>
  session === 'done' ? details : untilPaid(details)

function withReceipt({ data, receipt }: BaseOperation): NonNullable<Payout['fiscalization_details']> {
  const details = data.fiscalization_details!
  const taxpayer = details.professional_income_taxpayer
  const services = taxpayer.services.map((service) => ({ ...service, quantity: service.quantity ?? 1 }))
  return { ...details, professional_income_taxpayer: { ...taxpayer, services, ...(receipt && { receipt }) } }
}

import type { Refund } from '../../../../schemas/generated/types.ts'
import { splitOf } from '../../money/split.ts'
import { timestamp } from '../../time/time.ts'
import type { BaseOperation } from '../operation.ts'
import type { ShownIn } from '../shown.ts'
import { refundShownAs } from './machine.ts'
import type { RefundOperation } from './operation.ts'

/** An item of a payment's `refunds` (docs: objects; sdk: AbstractRefund). */
export function showRefund(refund: RefundOperation, { status }: ShownIn<'refunds'>): Refund {
  const { id, createdAt, finishedAt, data, isChargeback } = refund
  return {
    id,
    status,
    created_at: timestamp(createdAt),
    ...(finishedAt !== undefined && { finished_at: timestamp(finishedAt) }),
    amount_details: data.amount_details,
    amounts: {},
    ...(data.metadata !== undefined && { metadata: data.metadata }),
    ...(isChargeback && { is_chargeback: true }),
    ...(data.revenue_split_info && { revenue_split_info: splitOf(data.revenue_split_info, data.amount_details) }),
  }
}

/** The refunds of a payment, oldest first. */
export const refundsOf = (payment: string, operations: readonly BaseOperation[]): Refund[] =>
  operations
    .filter(isRefund)
    .filter(({ of }) => of === payment)
    .map((refund) => showRefund(refund, refundShownAs[refund.state]))

const isRefund = (operation: BaseOperation): operation is RefundOperation => operation.kind === 'refund'

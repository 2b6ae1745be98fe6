import { PayoutRequestFields } from './payout-request.ts'

const { payout_details: _, ...fields } = PayoutRequestFields

/** What a call that starts or initiates a payment may carry, to be spread into `Type.Object`: what a payout's call may, but for its method. */
export const PaymentRequestFields = fields

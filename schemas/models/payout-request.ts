import * as Type from 'typebox'
import { Amount } from './amount.ts'
import { CustomRouting } from './custom-routing.ts'
import { Customer } from './customer.ts'
import { FiscalizationDetails } from './fiscalization.ts'
import { ParticipantDetails } from './participant.ts'
import { PaymentDetails } from './payment-details.ts'
import { PaymentMetadata } from './payment-metadata.ts'
import { PaymentOptions } from './payment-options.ts'
import { PayoutDetails } from './payout-details.ts'
import { Metadata } from './primitives.ts'
import { RevenueSplitItem } from './revenue-split.ts'

/** What a call that creates, starts or initiates a payout may carry, to be spread into `Type.Object`. */
export const PayoutRequestFields = {
  payout_details: Type.Optional(PayoutDetails),
  payment_details: Type.Optional(PaymentDetails),
  amount_details: Type.Optional(Amount),
  participant_details: Type.Optional(ParticipantDetails),
  customer: Type.Optional(Customer),
  fiscalization_details: Type.Optional(FiscalizationDetails),
  payment_options: Type.Optional(PaymentOptions),
  payment_metadata: Type.Optional(PaymentMetadata),
  custom_routing: Type.Optional(CustomRouting),
  revenue_split_info: Type.Optional(Type.Array(RevenueSplitItem)),
  metadata: Type.Optional(Metadata),
}

import * as Type from 'typebox'
import { Amount, Metadata } from '../../schemas/models/index.ts'
import { definePaymentCommand } from './define-payment-command.ts'

export default definePaymentCommand({
  path: '/session/refund',
  summary: 'Give a payer the money of a payment back',
  fields: { amount_details: Type.Optional(Amount), metadata: Type.Optional(Metadata) },
  because: 'it has no payment to refund, and a payout is sent back by the bank of its recipient alone',
  source: 'sdk: RefundSessionRequestBuilder; docs: payout-refunds; that the code is this one is ours',
})

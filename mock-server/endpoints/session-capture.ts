import * as Type from 'typebox'
import { Amount } from '../../schemas/models/index.ts'
import { definePaymentCommand } from './define-payment-command.ts'

export default definePaymentCommand({
  path: '/session/capture',
  summary: 'Take the money that is held for a payment',
  fields: { amount_details: Type.Optional(Amount) },
  because: 'it has no payment whose money is held',
  source: 'docs: payment-hold; sdk: CapturePaymentSessionRequest; that the code is this one is ours',
})

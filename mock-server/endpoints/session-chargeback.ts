import { definePaymentCommand } from './define-payment-command.ts'

export default definePaymentCommand({
  path: '/session/chargeback',
  summary: 'Have a payment disputed',
  fields: {},
  because: 'it has no payment to dispute',
  source: 'sdk: SessionApi; that the code is this one is ours',
})

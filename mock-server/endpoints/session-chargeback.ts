import * as Type from 'typebox'
import { SessionAnswer, SessionReference } from '../../schemas/models/index.ts'
import { giveBack } from '../core/session/payment-commands.ts'
import { defineEndpoint } from './define-endpoint.ts'
import { paymentCommandExamples } from './payment-command-examples.ts'

export default defineEndpoint({
  method: 'POST',
  path: '/session/chargeback',
  versions: ['v1', 'v2'],
  summary: "Have the payer's bank take the money of a payment back",
  request: Type.Object({ session_id: SessionReference }),
  response: SessionAnswer,
  errors: ['session_wrong_state', 'idempotency_key_already_exists', 'refund_amount_too_large'],
  source: 'sdk: SessionApi (docs: payment-refund has it begun by the bank of the payer alone)',
  decide: ({ view, context }) => giveBack(view, context, { isChargeback: true }),
  examples: paymentCommandExamples('payment_succeeded'),
})

import * as Type from 'typebox'
import { Amount, SessionAnswer, SessionReference } from '../../schemas/models/index.ts'
import { capture } from '../core/session/payment-commands.ts'
import { defineEndpoint } from './define-endpoint.ts'
import { paymentCommandExamples } from './payment-command-examples.ts'

const twice = { amount: 20000, currency: 'rub' }

export default defineEndpoint({
  method: 'POST',
  path: '/session/capture',
  versions: ['v1', 'v2'],
  summary: 'Take the money that is held for a payment, all of it or a part',
  request: Type.Object({ session_id: SessionReference, amount_details: Type.Optional(Amount) }),
  response: SessionAnswer,
  errors: ['session_wrong_state', 'idempotency_key_already_exists'],
  source: 'docs: payment-hold; sdk: CapturePaymentSessionRequest',
  decide: ({ view, context, body }) => capture(view, context, body.amount_details),
  examples: {
    ...paymentCommandExamples('payment_held'),
    'takes a part of it': {
      given: 'payment_held',
      request: { session_id: 'ps_1001', amount_details: { amount: 5000, currency: 'rub' } },
      expect: 'ok',
    },
    'refuses more than is held': {
      given: 'payment_held',
      request: { session_id: 'ps_1001', amount_details: twice },
      expect: 'invalid_request',
    },
  },
})

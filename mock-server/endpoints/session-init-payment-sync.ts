import * as Type from 'typebox'
import { byCard } from '../../schemas/example-bodies.ts'
import { Amount, Customer, PaymentDetails, PaymentRequestFields, SessionAnswer } from '../../schemas/models/index.ts'
import { initPaymentSync } from '../core/session/start.ts'
import { defineEndpoint } from './define-endpoint.ts'
import { newSession } from './given.ts'

const payment_options = { return_url: 'https://shop.example/back' }
const byCode = { type: 'faster_payment_system', faster_payment_system: {} }

export default defineEndpoint({
  method: 'POST',
  path: '/session/init/payment/sync',
  versions: ['v1'],
  summary: 'Create a session, and make a payment whose result is in the answer; no webhooks are sent',
  request: Type.Object({
    ...PaymentRequestFields,
    payment_details: PaymentDetails,
    amount_details: Amount,
    customer: Customer,
  }),
  response: SessionAnswer,
  errors: ['idempotency_key_already_exists'],
  source: 'docs: payment-pcidss-simple; that it takes every way to pay is ours',
  decide: (call) => initPaymentSync(call.view, call.context, newSession(call)),
  examples: {
    'makes a payment at once': { given: 'nothing', request: { ...byCard, payment_options }, expect: 'ok' },
    'asks the payer, who is told where to act': {
      given: 'nothing',
      request: { ...byCard, payment_details: byCode, payment_options },
      expect: 'ok',
    },
    'refuses a payment that does not say where its payer comes back to': {
      given: 'nothing',
      request: byCard,
      expect: 'invalid_request',
    },
    'refuses a body without a customer': {
      given: 'nothing',
      request: { ...byCard, payment_options, customer: undefined },
      expect: 'invalid_request',
    },
  },
})

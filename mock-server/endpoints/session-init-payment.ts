import * as Type from 'typebox'
import { byCard } from '../../schemas/example-bodies.ts'
import { Amount, Customer, PaymentDetails, PaymentRequestFields, SessionAnswer } from '../../schemas/models/index.ts'
import { initPayment } from '../core/session/start.ts'
import { defineEndpoint } from './define-endpoint.ts'
import { newSession } from './given.ts'

export default defineEndpoint({
  method: 'POST',
  path: '/session/init/payment',
  versions: ['v1', 'v2'],
  summary: 'Create a session and start a payment in it',
  request: Type.Object({
    ...PaymentRequestFields,
    payment_details: PaymentDetails,
    amount_details: Amount,
    customer: Customer,
  }),
  response: SessionAnswer,
  errors: ['idempotency_key_already_exists'],
  source: 'docs: payment-scenarios; sdk: InitPaymentSessionRequestBuilder',
  decide: (call) => initPayment(call.view, call.context, newSession(call)),
  examples: {
    'starts a payment in a session of its own': { given: 'nothing', request: byCard, expect: 'ok' },
    'shares a payment out': {
      given: 'nothing',
      request: {
        ...byCard,
        revenue_split_info: [
          { contractor_alias: 'north', percent: '10.5' },
          { contractor_alias: 'south', remains: true },
        ],
      },
      expect: 'ok',
    },
    'refuses shares that are not all of it': {
      given: 'nothing',
      request: { ...byCard, revenue_split_info: [{ contractor_alias: 'north', percent: '10.5' }] },
      expect: 'invalid_request',
    },
    'begins a subscription, should it be paid': {
      given: 'nothing',
      request: { ...byCard, payment_options: { subscription: { period: 'month' } } },
      expect: 'ok',
    },
    'refuses a subscription whose period cannot be read': {
      given: 'nothing',
      request: { ...byCard, payment_options: { subscription: { period: 'sometimes' } } },
      expect: 'invalid_request',
    },
    'refuses a body without a customer': {
      given: 'nothing',
      request: { ...byCard, customer: undefined },
      expect: 'invalid_request',
    },
    'refuses an amount with a fraction': {
      given: 'nothing',
      request: { ...byCard, amount_details: { amount: 1.5, currency: 'rub' } },
      expect: 'invalid_request',
    },
    'refuses a payment in a currency that its method does not take': {
      given: 'nothing',
      request: { ...byCard, amount_details: { amount: 10000, currency: 'tonc' } },
      expect: 'invalid_request',
    },
  },
})

import * as Type from 'typebox'
import { Amount, Metadata, RevenueSplitItem, SessionAnswer, SessionReference } from '../../schemas/models/index.ts'
import { giveBack } from '../core/session/payment-commands.ts'
import { defineEndpoint } from './define-endpoint.ts'
import { paymentCommandExamples } from './payment-command-examples.ts'

const twice = { amount: 20000, currency: 'rub' }

export default defineEndpoint({
  method: 'POST',
  path: '/session/refund',
  versions: ['v1', 'v2'],
  summary: 'Give the money of a payment back to its payer, all of it or a part',
  request: Type.Object({
    session_id: SessionReference,
    amount_details: Type.Optional(Amount),
    metadata: Type.Optional(Metadata),
    revenue_split_info: Type.Optional(Type.Array(RevenueSplitItem)),
  }),
  response: SessionAnswer,
  errors: ['session_wrong_state', 'idempotency_key_already_exists', 'refund_amount_too_large'],
  source: 'docs: payment-refund; sdk: RefundSessionRequestBuilder',
  decide: ({ view, context, body: { amount_details, metadata, revenue_split_info } }) =>
    giveBack(view, context, {
      ...(amount_details && { amount_details }),
      ...(metadata !== undefined && { metadata }),
      ...(revenue_split_info && { revenue_split_info }),
    }),
  examples: {
    ...paymentCommandExamples('payment_succeeded'),
    'gives a part back': {
      given: 'payment_succeeded',
      request: { session_id: 'ps_1001', amount_details: { amount: 5000, currency: 'rub' } },
      expect: 'ok',
    },
    'shares out what goes back': {
      given: 'payment_succeeded',
      request: {
        session_id: 'ps_1001',
        revenue_split_info: [{ contractor_alias: 'north', percent: '100' }],
      },
      expect: 'ok',
    },
    'refuses shares of more than goes back': {
      given: 'payment_succeeded',
      request: {
        session_id: 'ps_1001',
        revenue_split_info: [{ contractor_alias: 'north', amount: twice }],
      },
      expect: 'invalid_request',
    },
    'refuses more than was paid': {
      given: 'payment_succeeded',
      request: { session_id: 'ps_1001', amount_details: twice },
      expect: 'refund_amount_too_large',
    },
  },
})

import * as Type from 'typebox'
import { byCard } from '../../schemas/example-bodies.ts'
import { PaymentRequestFields, SessionAnswer, SessionReference } from '../../schemas/models/index.ts'
import { startPayment } from '../core/session/start.ts'
import { defineEndpoint } from './define-endpoint.ts'
import { given } from './given.ts'

export default defineEndpoint({
  method: 'POST',
  path: '/session/start/payment',
  versions: ['v1', 'v2'],
  summary: 'Start a payment in a created session; what was given at create is used, and replaced by what comes now',
  request: Type.Object({ session_id: SessionReference, ...PaymentRequestFields }),
  response: SessionAnswer,
  errors: ['session_wrong_state', 'idempotency_key_already_exists'],
  source: 'docs: payment-no-hold; sibling: session-start-payment',
  decide: ({ view, context, body }) => startPayment(view, context, given(body)),
  examples: {
    'starts a payment in a created session': {
      given: 'created',
      request: { session_id: 'ps_1001', ...byCard },
      expect: 'ok',
    },
    'refuses a session that has a payout': {
      given: 'awaiting_confirm',
      request: { session_id: 'ps_1001', ...byCard },
      expect: 'session_wrong_state',
    },
    'refuses an unknown session': {
      given: 'nothing',
      request: { session_id: 'ps_9', ...byCard },
      expect: 'invalid_request',
    },
    'refuses a payment without its method': {
      given: 'created',
      request: { session_id: 'ps_1001' },
      expect: 'invalid_request',
    },
  },
})

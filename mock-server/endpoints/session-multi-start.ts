import * as Type from 'typebox'
import { amount, byCard, byToken } from '../../schemas/example-bodies.ts'
import { MultiInitFields, SessionAnswer, SessionReference } from '../../schemas/models/index.ts'
import { startMulti } from '../core/session/start.ts'
import { defineEndpoint } from './define-endpoint.ts'
import { given } from './given.ts'

const request = { session_id: 'ps_1001', payment_list: [byCard], payout_list: [{ ...byToken, ...amount }] }

export default defineEndpoint({
  method: 'POST',
  path: '/session/multi/start',
  versions: ['v1', 'v2'],
  summary: 'Start several payments and payouts in a created session, all of them or none',
  request: Type.Object({ session_id: SessionReference, ...MultiInitFields }),
  response: SessionAnswer,
  errors: ['session_wrong_state', 'idempotency_key_already_exists', 'account_not_found'],
  source:
    'ours: known with /nominal and /rko alone (docs: escrow-payout-cards); the lists are those of session/multi/init',
  decide: ({ view, context, body: { payment_list, payout_list } }) =>
    startMulti(view, context, { payment_list: payment_list.map(given), payout_list: payout_list.map(given) }),
  examples: {
    'starts a payment and a payout in a created session': { given: 'created', request, expect: 'ok' },
    'refuses a session that has a payout': { given: 'awaiting_confirm', request, expect: 'session_wrong_state' },
    'refuses an unknown session': {
      given: 'nothing',
      request: { ...request, session_id: 'ps_9' },
      expect: 'invalid_request',
    },
    'refuses all where one payment has no customer': {
      given: 'created',
      request: { ...request, payment_list: [byCard, { ...byCard, customer: undefined }] },
      expect: 'invalid_request',
    },
  },
})

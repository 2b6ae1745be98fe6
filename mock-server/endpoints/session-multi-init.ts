import * as Type from 'typebox'
import { amount, byCard, byToken } from '../../schemas/example-bodies.ts'
import { MultiInitFields, SessionAnswer } from '../../schemas/models/index.ts'
import { initMulti } from '../core/session/start.ts'
import { defineEndpoint } from './define-endpoint.ts'
import { given } from './given.ts'

const payout = { ...byToken, ...amount }
const request = { payment_list: [byCard], payout_list: [payout] }

export default defineEndpoint({
  method: 'POST',
  path: '/session/multi/init',
  versions: ['v1', 'v2'],
  summary: 'Create a session and start several payments and payouts in it, all of them or none',
  request: Type.Object(MultiInitFields),
  response: SessionAnswer,
  errors: ['idempotency_key_already_exists', 'account_not_found'],
  source: 'sdk: MultiSessionApi, InitMultiSessionRequest; that all begin or none, and v1, are ours',
  decide: ({ view, context, version, submerchant, body: { payment_list, payout_list } }) => {
    const lists = { payment_list: payment_list.map(given), payout_list: payout_list.map(given) }
    return initMulti(view, context, lists, { version, submerchant })
  },
  examples: {
    'starts a payment and a payout in a session of their own': { given: 'nothing', request, expect: 'ok' },
    'starts several of each': {
      given: 'nothing',
      request: { payment_list: [byCard, byCard], payout_list: [payout, payout] },
      expect: 'ok',
    },
    'refuses a session without a payout': {
      given: 'nothing',
      request: { ...request, payout_list: [] },
      expect: 'invalid_request',
    },
    'refuses all where one payment has no customer': {
      given: 'nothing',
      request: { ...request, payment_list: [byCard, { ...byCard, customer: undefined }] },
      expect: 'invalid_request',
    },
    'refuses all where one payment cannot come in such a currency': {
      given: 'nothing',
      request: {
        ...request,
        payment_list: [byCard, { ...byCard, amount_details: { amount: 10000, currency: 'tonc' } }],
      },
      expect: 'invalid_request',
    },
  },
})

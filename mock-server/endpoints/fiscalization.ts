import * as Type from 'typebox'
import { twoServices } from '../../schemas/example-bodies.ts'
import {
  FiscalizationDetails,
  PayoutRequestFields,
  SessionAnswer,
  SessionReference,
} from '../../schemas/models/index.ts'
import { registerIncome } from '../core/operations/income/register-income.ts'
import { start } from '../core/session/start.ts'
import { defineEndpoint } from './define-endpoint.ts'
import { given } from './given.ts'

const { payout_details, amount_details, participant_details, customer, metadata } = PayoutRequestFields

export default defineEndpoint({
  method: 'POST',
  path: '/fiscalization',
  versions: ['v1'],
  summary: 'Register income of a self-employed person without a payout, and get a receipt',
  request: Type.Object({
    session_id: SessionReference,
    fiscalization_details: FiscalizationDetails,
    payout_details,
    amount_details,
    participant_details,
    customer,
    metadata,
  }),
  response: SessionAnswer,
  errors: ['session_wrong_state'],
  source: 'docs: methods, selfemployed-fiscalization; that nobody is asked to confirm is ours',
  decide: ({ view, context, body }) => start(view, context, registerIncome, given(body)),
  examples: {
    'registers the sum of the services': {
      given: 'created',
      request: { session_id: 'ps_1001', ...twoServices },
      expect: 'ok',
    },
    'refuses a session that has a payout': {
      given: 'awaiting_confirm',
      request: { session_id: 'ps_1001', ...twoServices },
      expect: 'session_wrong_state',
    },
    'refuses income without a service': {
      given: 'created',
      request: {
        session_id: 'ps_1001',
        fiscalization_details: { professional_income_taxpayer: { tax_reference: '123456789012', services: [] } },
      },
      expect: 'invalid_request',
    },
    'refuses an unknown session': {
      given: 'nothing',
      request: { session_id: 'ps_9', ...twoServices },
      expect: 'invalid_request',
    },
  },
})

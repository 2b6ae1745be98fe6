import * as Type from 'typebox'
import { ConfirmInformation, SessionAnswer, SessionReference } from '../../schemas/models/index.ts'
import { confirm } from '../core/session/decide.ts'
import { defineEndpoint } from './define-endpoint.ts'

export default defineEndpoint({
  method: 'POST',
  path: '/session/confirm',
  versions: ['v1', 'v2'],
  summary: 'Confirm a payout that waits for the partner',
  request: Type.Object({ session_id: SessionReference, confirm_information: Type.Optional(ConfirmInformation) }),
  response: SessionAnswer,
  errors: ['session_wrong_state', 'idempotency_key_already_exists'],
  source: 'docs: session/confirm, settlement-payout-accounts; that the echo is compared is ours',
  decide: ({ view, context, body, version }) => confirm(view, context, body.confirm_information, version),
  examples: {
    'moves a waiting payout on': { given: 'awaiting_confirm', request: { session_id: 'ps_1001' }, expect: 'ok' },
    'refuses a nominal payout without its confirm_information': {
      given: 'awaiting_confirm_nominal',
      request: { session_id: 'ps_1001' },
      expect: 'invalid_request',
    },
    'refuses a finished payout': {
      given: 'succeeded',
      request: { session_id: 'ps_1001' },
      expect: 'session_wrong_state',
    },
    'refuses an unknown session': { given: 'nothing', request: { session_id: 'ps_9' }, expect: 'invalid_request' },
  },
})

import * as Type from 'typebox'
import { ConfirmInformation, SessionAnswer, SessionReference } from '../../schemas/models/index.ts'
import { cancel } from '../core/session/decide.ts'
import { defineEndpoint } from './define-endpoint.ts'

export default defineEndpoint({
  method: 'POST',
  path: '/session/cancel',
  versions: ['v1', 'v2'],
  summary: 'Cancel a session that waits to be started, or a payout that waits to be confirmed',
  request: Type.Object({ session_id: SessionReference, confirm_information: Type.Optional(ConfirmInformation) }),
  response: SessionAnswer,
  errors: ['session_wrong_state', 'idempotency_key_already_exists'],
  source: 'seed; sibling: session-cancel; docs: settlement-payout-accounts (confirm_information is accepted)',
  decide: ({ view, context }) => cancel(view, context),
  examples: {
    'calls a waiting payout off': { given: 'awaiting_confirm', request: { session_id: 'ps_1001' }, expect: 'ok' },
    'closes a session that was never started': { given: 'created', request: { session_id: 'ps_1001' }, expect: 'ok' },
    'refuses a finished payout': {
      given: 'succeeded',
      request: { session_id: 'ps_1001' },
      expect: 'session_wrong_state',
    },
  },
})

import * as Type from 'typebox'
import { SessionAnswer, SessionReference } from '../../schemas/models/index.ts'
import { cancelReceipts } from '../core/session/cancel-receipt.ts'
import { defineEndpoint } from './define-endpoint.ts'

export default defineEndpoint({
  method: 'POST',
  path: '/fiscalization/cancel',
  versions: ['v1'],
  summary: 'Cancel the receipts of a session that were a mistake',
  request: Type.Object({ session_id: SessionReference }),
  response: SessionAnswer,
  errors: ['session_wrong_state'],
  source:
    'docs: selfemployed-fiscalization, that a receipt can be cancelled; the path, the body and the answer are ours',
  decide: ({ view, context }) => cancelReceipts(view, context),
  examples: {
    'cancels the receipt of registered income': {
      given: 'income_registered',
      request: { session_id: 'ps_1001' },
      expect: 'ok',
    },
    'refuses a session without a receipt': {
      given: 'succeeded',
      request: { session_id: 'ps_1001' },
      expect: 'session_wrong_state',
    },
    'refuses an unknown session': { given: 'nothing', request: { session_id: 'ps_9' }, expect: 'invalid_request' },
  },
})

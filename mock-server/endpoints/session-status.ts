import * as Type from 'typebox'
import { SessionAnswer, SessionReference } from '../../schemas/models/index.ts'
import { status } from '../core/session/decide.ts'
import { defineEndpoint } from './define-endpoint.ts'

export default defineEndpoint({
  method: 'POST',
  path: '/session/status',
  versions: ['v1', 'v2'],
  summary: 'Read a session as it stands',
  request: Type.Object({ session_id: SessionReference }),
  response: SessionAnswer,
  errors: [],
  source: 'sdk: SessionApi, SessionResponse; docs: typical',
  reads: true,
  decide: ({ view, version }) => status(view, version),
  examples: {
    'shows a session without a payout': { given: 'created', request: { session_id: 'ps_1001' }, expect: 'ok' },
    'shows what the bank waits for': { given: 'awaiting_confirm', request: { session_id: 'ps_1001' }, expect: 'ok' },
    'shows what a nominal payout must send back': {
      given: 'awaiting_confirm_nominal',
      request: { session_id: 'ps_1001' },
      expect: 'ok',
    },
    'refuses a body without the id': { given: 'created', request: {}, expect: 'invalid_request' },
    'refuses an unknown session': { given: 'nothing', request: { session_id: 'ps_9' }, expect: 'invalid_request' },
  },
})

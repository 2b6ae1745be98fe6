import * as Type from 'typebox'
import { PayoutRequestFields, SessionAnswer, SessionReference } from '../../schemas/models/index.ts'
import type { Start } from '../core/methods/requirements.ts'
import { startPayout } from '../core/session/start.ts'
import { defineEndpoint, type Endpoint, type Example } from './define-endpoint.ts'
import { given } from './given.ts'

interface PayoutStartDeclaration {
  path: `/${string}`
  formerPaths?: Endpoint['formerPaths']
  summary: string
  start: Start
  source: string
  /** A body that starts a payout in the session `ps_1001`, which was created empty. */
  request: object
  examples?: Record<string, Example>
}

/** session/start/payout and its variants: all they differ in is where the money comes from and what is required. */
export const definePayoutStart = ({
  path,
  formerPaths,
  summary,
  start,
  source,
  request,
  examples,
}: PayoutStartDeclaration) =>
  defineEndpoint({
    method: 'POST',
    path,
    ...(formerPaths && { formerPaths }),
    versions: ['v1', 'v2'],
    summary,
    request: Type.Object({ session_id: SessionReference, ...PayoutRequestFields }),
    response: SessionAnswer,
    errors: ['session_wrong_state', 'idempotency_key_already_exists', 'account_not_found'],
    source,
    decide: ({ view, context, body }) => startPayout(view, context, start, given(body)),
    examples: {
      'starts a payout in a created session': {
        given: 'created',
        request: { session_id: 'ps_1001', ...request },
        expect: 'ok',
      },
      'refuses a session that has a payout': {
        given: 'awaiting_confirm',
        request: { session_id: 'ps_1001', ...request },
        expect: 'session_wrong_state',
      },
      'refuses an unknown session': {
        given: 'nothing',
        request: { session_id: 'ps_9', ...request },
        expect: 'invalid_request',
      },
      'refuses a payout without its method': {
        given: 'created',
        request: { session_id: 'ps_1001' },
        expect: 'invalid_request',
      },
      ...examples,
    },
  })

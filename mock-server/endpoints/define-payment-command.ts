import * as Type from 'typebox'
import { SessionAnswer, SessionReference } from '../../schemas/models/index.ts'
import { noPayment } from '../core/session/decide.ts'
import { defineEndpoint } from './define-endpoint.ts'

interface Declared {
  path: `/${string}`
  summary: string
  /** What the call may carry beside the session. */
  fields: Type.TProperties
  /** Why a payout is nothing for this call. */
  because: string
  source: string
}

/** A call about a payment: the sessions of this bank hold none yet, so it is always the wrong moment for it. */
export const definePaymentCommand = ({ path, summary, fields, because, source }: Declared) =>
  defineEndpoint({
    method: 'POST',
    path,
    versions: ['v1', 'v2'],
    summary,
    request: Type.Object({ session_id: SessionReference, ...fields }),
    response: SessionAnswer,
    errors: ['session_wrong_state', 'idempotency_key_already_exists'],
    source,
    alwaysRefused: true,
    decide: ({ view }) => noPayment(view, because),
    examples: {
      'refuses a session whose payout was paid': {
        given: 'succeeded',
        request: { session_id: 'ps_1001' },
        expect: 'session_wrong_state',
      },
      'refuses a session whose payout waits to be confirmed': {
        given: 'awaiting_confirm',
        request: { session_id: 'ps_1001' },
        expect: 'session_wrong_state',
      },
      'refuses an unknown session': { given: 'nothing', request: { session_id: 'ps_9' }, expect: 'invalid_request' },
    },
  })

import * as Type from 'typebox'
import { amount, byToken } from '../../schemas/example-bodies.ts'
import { PayoutRequestFields, SessionAnswer } from '../../schemas/models/index.ts'
import { createSession } from '../core/session/start.ts'
import { defineEndpoint } from './define-endpoint.ts'
import { newSession } from './given.ts'

/** session/create and its variants: one body, one effect; the variant only says where the money will come from. */
export const defineSessionCreate = (path: `/${string}`, summary: string, source: string) =>
  defineEndpoint({
    method: 'POST',
    path,
    versions: ['v1', 'v2'],
    summary,
    request: Type.Object({ ...PayoutRequestFields }),
    response: SessionAnswer,
    errors: ['idempotency_key_already_exists'],
    source,
    decide: (call) => createSession(call.view, call.context, newSession(call)),
    examples: {
      'takes an empty body': { given: 'nothing', request: {}, expect: 'ok' },
      'takes [] for an empty body, as the SDK sends it': { given: 'nothing', request: [], expect: 'ok' },
      'keeps what start will need': { given: 'nothing', request: { ...byToken, ...amount }, expect: 'ok' },
      'refuses an amount of zero': {
        given: 'nothing',
        request: { amount_details: { amount: 0, currency: 'rub' } },
        expect: 'invalid_request',
      },
    },
  })

import * as Type from 'typebox'
import {
  Amount,
  FiscalizationDetails,
  ParticipantDetails,
  PaymentDetails,
  PayoutDetails,
  PayoutRequestFields,
  SessionAnswer,
} from '../../schemas/models/index.ts'
import type { Start } from '../core/methods/requirements.ts'
import { initPayout } from '../core/session/start.ts'
import { defineEndpoint } from './define-endpoint.ts'
import { newSession } from './given.ts'

interface PayoutInitDeclaration {
  path: `/${string}`
  summary: string
  start: Start
  source: string
  /** A body that makes a session and starts a payout in it. */
  request: object
}

/** What a variant cannot do without; to its type, which is that of all variants, it adds nothing. */
const alsoNeeded = ({ family, legs, fiscal }: Start): object => ({
  ...(family !== 'plain' && { participant_details: ParticipantDetails }),
  ...(legs && { payment_details: PaymentDetails }),
  ...(fiscal && { fiscalization_details: FiscalizationDetails }),
})

/** session/init/payout and its variants: create and start in one call. */
export const definePayoutInit = ({ path, summary, start, source, request }: PayoutInitDeclaration) =>
  defineEndpoint({
    method: 'POST',
    path,
    versions: ['v1', 'v2'],
    summary,
    request: Type.Object({
      ...PayoutRequestFields,
      payout_details: PayoutDetails,
      amount_details: Amount,
      ...alsoNeeded(start),
    }),
    response: SessionAnswer,
    errors: ['idempotency_key_already_exists', 'account_not_found'],
    source,
    decide: (call) => initPayout(call.view, call.context, start, newSession(call)),
    examples: {
      'starts a payout in a session of its own': { given: 'nothing', request, expect: 'ok' },
      'refuses a body without an amount': {
        given: 'nothing',
        request: { ...request, amount_details: undefined },
        expect: 'invalid_request',
      },
      'refuses an amount with a fraction': {
        given: 'nothing',
        request: { ...request, amount_details: { amount: 1.5, currency: 'rub' } },
        expect: 'invalid_request',
      },
    },
  })

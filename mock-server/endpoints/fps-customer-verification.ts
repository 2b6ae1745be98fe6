import * as Type from 'typebox'
import { isThere } from '../../schemas/example-bodies.ts'
import {
  Customer,
  Metadata,
  ParticipantDetails,
  SessionAnswer,
  SessionReference,
  VerificationDetails,
} from '../../schemas/models/index.ts'
import { NOT_REGISTERED, verifyPhone } from '../core/operations/verification/verify-phone.ts'
import { init, start } from '../core/session/start.ts'
import { defineEndpoint } from './define-endpoint.ts'
import { given, newSession } from './given.ts'

const unknownPhone = {
  ...isThere,
  payout_details: {
    type: 'bank_account',
    bank_account: {
      system_type: 'faster_payment_system_verification',
      faster_payment_system_verification: { phone: NOT_REGISTERED, bank_id: '100000000069' },
    },
  },
}

export default defineEndpoint({
  method: 'POST',
  path: '/fps/customer_verification',
  versions: ['v1', 'v2'],
  summary: 'Ask whether a phone is known to FPS in a bank: free, and nobody is asked to confirm',
  request: Type.Object({
    session_id: Type.Optional(SessionReference),
    payout_details: VerificationDetails,
    participant_details: ParticipantDetails,
    customer: Type.Optional(Customer),
    metadata: Type.Optional(Metadata),
  }),
  response: SessionAnswer,
  errors: ['session_wrong_state'],
  source: 'sdk: FpsApi (without session_id); sibling: fps-verification (with it)',
  decide: (call) => {
    const { view, context, body } = call
    return body.session_id === undefined
      ? init(view, context, verifyPhone, newSession(call))
      : start(view, context, verifyPhone, given(body))
  },
  examples: {
    'makes a session of its own': { given: 'nothing', request: isThere, expect: 'ok' },
    'uses a session that was created': {
      given: 'created',
      request: { session_id: 'ps_1001', ...isThere },
      expect: 'ok',
    },
    'takes a phone that FPS does not know, and tells so later': {
      given: 'nothing',
      request: unknownPhone,
      expect: 'ok',
    },
    'refuses a session that has a payout': {
      given: 'awaiting_confirm',
      request: { session_id: 'ps_1001', ...isThere },
      expect: 'session_wrong_state',
    },
    'refuses an unknown session': {
      given: 'nothing',
      request: { session_id: 'ps_9', ...isThere },
      expect: 'invalid_request',
    },
    'refuses an account that is to be paid': {
      given: 'nothing',
      request: {
        ...isThere,
        payout_details: { type: 'bank_account', bank_account: { system_type: 'ru', ru: {} } },
      },
      expect: 'invalid_request',
    },
  },
})

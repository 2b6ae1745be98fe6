import * as Type from 'typebox'
import { SberPayPushFields, StatusAnswer } from '../../schemas/models/index.ts'
import { unknownSession } from '../core/refusal.ts'
import { defineEndpoint } from './define-endpoint.ts'

const phone = '79261234567'

export default defineEndpoint({
  method: 'POST',
  path: '/sberpay/push',
  versions: ['v1'],
  summary: 'Remind the payer of a SberPay payment by a push message or an SMS',
  request: Type.Object(SberPayPushFields),
  response: StatusAnswer,
  errors: [],
  source: 'docs: payment-sber-pay; sdk: SberPayApi; that any session will do is ours',
  // Nobody has that phone.
  reads: true,
  decide: ({ view }) => (view.session ? { changes: {}, reply: {} } : unknownSession()),
  examples: {
    'reminds the payer': {
      given: 'payment_awaiting_confirm',
      request: { phone, session_id: 'ps_1001' },
      expect: 'ok',
    },
    'refuses a body without a phone': {
      given: 'payment_awaiting_confirm',
      request: { session_id: 'ps_1001' },
      expect: 'invalid_request',
    },
    'refuses an unknown session': {
      given: 'nothing',
      request: { phone, session_id: 'ps_9' },
      expect: 'invalid_request',
    },
  },
})

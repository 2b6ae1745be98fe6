import { amount, byToken, selfEmployed } from '../../schemas/example-bodies.ts'
import { definePayoutStart } from './define-payout-start.ts'

export default definePayoutStart({
  path: '/session/start/payout/fiscalization',
  summary: 'Start a payout to a self-employed recipient, with a receipt',
  start: { family: 'plain', fiscal: true },
  source: 'sdk: SessionApi; docs: selfemployed-payout',
  request: { ...byToken, ...amount, ...selfEmployed },
  examples: {
    'refuses a payout without the services': {
      given: 'created',
      request: { session_id: 'ps_1001', ...byToken, ...amount },
      expect: 'invalid_request',
    },
  },
})

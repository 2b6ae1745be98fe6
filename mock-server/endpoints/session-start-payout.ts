import { amount, byToken } from '../../schemas/example-bodies.ts'
import { definePayoutStart } from './define-payout-start.ts'

export default definePayoutStart({
  path: '/session/start/payout',
  formerPaths: ['/api/v1/session/start'], // docs: payout-tokenized-card, an old copy
  summary: 'Start a payout from the collateral account in a created session',
  start: { family: 'plain', fiscal: false },
  source: 'seed; sibling: session-start-payout',
  request: { ...byToken, ...amount },
  examples: {
    'uses the amount given at create': {
      given: 'created_with_amount',
      request: { session_id: 'ps_1001', ...byToken },
      expect: 'ok',
    },
    'refuses a card payout without the name of the recipient': {
      given: 'created',
      request: { session_id: 'ps_1001', ...byToken, ...amount, participant_details: {} },
      expect: 'invalid_request',
    },
  },
})

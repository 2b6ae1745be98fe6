import { amount, byToken } from '../../schemas/example-bodies.ts'
import { definePayoutInit } from './define-payout-init.ts'

export default definePayoutInit({
  path: '/session/init/payout',
  summary: 'Create a session and start a payout from the collateral account in one call',
  start: { family: 'plain', fiscal: false },
  source: 'seed; sibling: session-init-payout',
  request: { ...byToken, ...amount },
})

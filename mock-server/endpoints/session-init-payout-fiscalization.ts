import { amount, byToken, selfEmployed } from '../../schemas/example-bodies.ts'
import { definePayoutInit } from './define-payout-init.ts'

export default definePayoutInit({
  path: '/session/init/payout/fiscalization',
  summary: 'Create a session and start a payout to a self-employed recipient, with a receipt',
  start: { family: 'plain', fiscal: true },
  source: 'sdk: SessionApi; docs: selfemployed-payout',
  request: { ...byToken, ...amount, ...selfEmployed },
})

import { defineSessionCreate } from './define-session-create.ts'

export default defineSessionCreate(
  '/session/multi/create',
  'Create a session in which session/multi/start begins several payments and payouts',
  'ours: known with /nominal and /rko alone (docs: escrow-payout-cards)',
)

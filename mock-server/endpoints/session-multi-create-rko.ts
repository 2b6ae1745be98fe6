import { defineSessionCreate } from './define-session-create.ts'

export default defineSessionCreate(
  '/session/multi/create/rko',
  'Create a session for a card payout from a settlement account',
  'docs: settlement-payout-cards',
)

import { defineSessionCreate } from './define-session-create.ts'

export default defineSessionCreate(
  '/session/multi/create/nominal',
  'Create a session for a card payout from a nominal account',
  'docs: escrow-payout-cards',
)

import { defineSessionCreate } from './define-session-create.ts'

export default defineSessionCreate(
  '/session/create/nominal',
  'Create a session for a payout from a nominal account',
  'docs: escrow-payout-accounts',
)

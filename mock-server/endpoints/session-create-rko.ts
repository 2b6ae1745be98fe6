import { defineSessionCreate } from './define-session-create.ts'

export default defineSessionCreate(
  '/session/create/rko',
  'Create a session for a payout from a settlement account',
  'docs: settlement-payout-accounts',
)

import { defineOutcome } from './define-outcome.ts'

export default defineOutcome({
  name: 'account_not_found',
  description: 'The bank does not pay to the account of the recipient',
  instead: { checked: 'refuse' },
  source: 'docs: escrow-payout-accounts (other prefixes make the payout fail); the code is ours',
})

import { NOT_REGISTERED } from '../core/operations/verification/verify-phone.ts'
import { defineFailure } from './define-failure.ts'

export default defineFailure({
  name: 'account_not_found',
  description: 'The bank does not pay to the account of the recipient',
  fails: 'before confirmation',
  reserved: { amount: 13109, account: '40817810131000000009', phone: NOT_REGISTERED },
  source: 'docs: errors, escrow-payout-accounts (other prefixes make the payout fail); the code for that is ours',
})

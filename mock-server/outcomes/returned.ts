import { defineOutcome } from './define-outcome.ts'

export default defineOutcome({
  name: 'returned',
  summary: "is paid; seven days later the recipient's bank sends the money back. Transfers to an account alone",
  instead: { settle: 'settle_for_now' },
  needs: 'account_transfer',
  reserved: { amount: 13105, account: '40817810131000000005' },
  source: 'docs: payout-refunds',
})

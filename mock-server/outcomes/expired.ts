import confirmTimeout from './confirm-timeout.ts'
import { defineOutcome } from './define-outcome.ts'

export default defineOutcome({
  name: 'expired',
  summary: 'fails while it waits: ready_to_confirm comes, but any confirm comes too late',
  instead: confirmTimeout.instead,
  needs: 'confirmation',
  error: confirmTimeout.error!,
  reserved: { amount: 13103, card: '4000001310000039' },
  source: 'sibling: ready-to-confirm; that the window closes at once is ours',
})

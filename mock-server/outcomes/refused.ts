import { defineOutcome } from './define-outcome.ts'

export default defineOutcome({
  name: 'refused',
  summary: 'fails before confirmation, with operation_rejected and no reasons given',
  instead: { checked: 'refuse' },
  error: { code: 'operation_rejected', description: 'The bank refuses the operation' },
  reserved: { amount: 13102, card: '4000001310000021', account: '40817810131000000002', phone: '70001310002' },
  source: 'inferred: errors (checks failed before confirmation); the code is ours',
})

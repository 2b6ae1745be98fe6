import { defineOutcome } from './define-outcome.ts'

export default defineOutcome({
  name: 'operation_rejected',
  description: 'The operation was refused for security reasons',
  instead: { checked: 'refuse' },
  source: 'docs: errors(old)',
})

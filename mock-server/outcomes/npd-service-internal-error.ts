import { defineFailure } from './define-failure.ts'

export default defineFailure({
  name: 'npd_service_internal_error',
  description: 'A fault of the service for the self-employed',
  fails: 'before confirmation',
  reserved: { amount: 13122 },
  source: 'docs: errors(old)',
})

import { defineFailure } from './define-failure.ts'

export default defineFailure({
  name: 'routing_internal_error',
  description: 'A fault in the choice of the route',
  fails: 'before confirmation',
  reserved: { amount: 13129 },
  source: 'docs: errors(old)',
})

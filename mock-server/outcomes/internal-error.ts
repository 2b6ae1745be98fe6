import { defineFailure } from './define-failure.ts'

export default defineFailure({
  name: 'internal_error',
  description: "A fault of the bank's own",
  fails: 'before confirmation',
  reserved: { amount: 13119 },
  source: 'docs: errors',
})

import { defineFailure } from './define-failure.ts'

export default defineFailure({
  name: 'provider_timeout',
  description: 'The provider did not answer in time',
  fails: 'after confirmation',
  reserved: { amount: 13128, card: '4000001310000286', account: '40817810131000000028', phone: '70001310028' },
  source: 'docs: errors',
})

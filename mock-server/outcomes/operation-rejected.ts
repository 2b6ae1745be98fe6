import { defineFailure } from './define-failure.ts'

export default defineFailure({
  name: 'operation_rejected',
  description: 'The operation was refused for security reasons',
  fails: 'before confirmation',
  rejectReasons: [{ rule_alias: 'recipient_in_list', list_alias: 'stop_list' }],
  reserved: { amount: 13123, card: '4000001310000237', account: '40817810131000000023', phone: '70001310023' },
  source: 'docs: errors(old); sdk: RejectReason',
})

import { defineCase } from '../certify/define-case.ts'
import { echoes } from '../certify/echoes.ts'

export default defineCase({
  id: 'W12',
  title: 'a payout from a settlement account is confirmed with confirm_information',
  why: 'the bank shows who pays whom, and the partner confirms just that by sending it back',
  expected: 'session/confirm has the confirm_information of ready_to_confirm, unchanged (account_details)',
  source: 'docs: settlement-payout-accounts',
  async run(stage) {
    await echoes(stage, 'rko', 'account_details')
  },
})

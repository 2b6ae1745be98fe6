import { defineCase } from '../certify/define-case.ts'
import { echoes } from '../certify/echoes.ts'

export default defineCase({
  id: 'W11',
  title: 'a payout from a nominal account is confirmed with confirm_information',
  why: 'the bank shows who pays whom, and the partner confirms just that by sending it back',
  expected: 'session/confirm has the confirm_information of ready_to_confirm, unchanged (transfer_details)',
  source: 'docs: escrow-payout-accounts',
  async run(stage) {
    await echoes(stage, 'nominal', 'transfer_details')
  },
})

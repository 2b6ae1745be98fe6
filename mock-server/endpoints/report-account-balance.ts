import * as Type from 'typebox'
import { AccountBalanceAnswer, AccountNumber } from '../../schemas/models/index.ts'
import { accountBalance } from '../core/money/statement.ts'
import { defineEndpoint } from './define-endpoint.ts'

export default defineEndpoint({
  method: 'POST',
  path: '/report/account_balance',
  versions: ['v1'],
  summary: 'Read what is left on a settlement or nominal account',
  request: Type.Object({ account_number: AccountNumber }),
  response: AccountBalanceAnswer,
  errors: ['account_not_found'],
  source: 'docs: statements-balance; that money set aside is not counted is ours',
  reads: true,
  decide: ({ view, body }) => accountBalance(view, body.account_number),
  examples: {
    'shows the balance of a settlement account': {
      given: 'nothing',
      request: { account_number: '40702810300200000013' },
      expect: 'ok',
    },
    'refuses an account that the project does not have': {
      given: 'nothing',
      request: { account_number: '40702810000000000131' },
      expect: 'account_not_found',
    },
    'refuses an account of another kind': {
      given: 'nothing',
      request: { account_number: '40817810500000000131' },
      expect: 'invalid_request',
    },
  },
})

import * as Type from 'typebox'
import { AccountToTokenize, TokenizeAnswer } from '../../schemas/models/index.ts'
import { tokenizeAccount } from '../core/tokens/tokenize.ts'
import { defineEndpoint } from './define-endpoint.ts'

export default defineEndpoint({
  method: 'POST',
  path: '/tokenize',
  versions: ['v1'],
  summary: 'Get a token for a bank account',
  request: Type.Object({ type: Type.Literal('bank_account_ru'), bank_account_ru: AccountToTokenize }),
  response: TokenizeAnswer,
  errors: [],
  source: 'docs: payout-tokenized-account',
  publicToken: true,
  decide: ({ view, body, publicToken }) => tokenizeAccount(view, body.bank_account_ru, publicToken),
  examples: {
    'gives a token for an account': {
      given: 'nothing',
      request: { type: 'bank_account_ru', bank_account_ru: { bik: '049205131', account: '40817810500000000131' } },
      expect: 'ok',
    },
    'refuses an account without its bank': {
      given: 'nothing',
      request: { type: 'bank_account_ru', bank_account_ru: { account: '40817810500000000131' } },
      expect: 'invalid_request',
    },
  },
})

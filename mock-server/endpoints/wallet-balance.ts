import * as Type from 'typebox'
import { AtomTime, WalletBalanceAnswer } from '../../schemas/models/index.ts'
import { walletBalances } from '../core/money/balances.ts'
import { defineEndpoint } from './define-endpoint.ts'

export default defineEndpoint({
  method: 'POST',
  path: '/wallet/balance',
  versions: ['v1'],
  summary: 'Read what is left on the collateral account',
  request: Type.Object({ request_datetime: AtomTime }),
  response: WalletBalanceAnswer,
  errors: [],
  source: 'sdk: WalletApi; docs: payouts-intro; that money set aside is not counted is ours',
  reads: true,
  decide: ({ view }) => ({ changes: {}, reply: { wallets: walletBalances(view) } }),
  examples: {
    'shows the balance of the wallet': {
      given: 'nothing',
      request: { request_datetime: '2025-03-01T13:00:00+03:00' },
      expect: 'ok',
    },
    'leaves out what is set aside for a payout under way': {
      given: 'awaiting_confirm',
      request: { request_datetime: '2025-03-01T13:00:00+03:00' },
      expect: 'ok',
    },
    'refuses a time without its offset': {
      given: 'nothing',
      request: { request_datetime: '2025-03-01 13:00:00' },
      expect: 'invalid_request',
    },
    'refuses a body without the time': { given: 'nothing', request: {}, expect: 'invalid_request' },
  },
})

import type { ContractExample } from '../../schemas/contract.ts'
import type { Example } from './define-endpoint.ts'

/** What every command about a payment does; `given` is a situation that it is good in. */
export const paymentCommandExamples = (given: ContractExample['given']): Record<string, Example> => ({
  'takes the payment of a session': { given, request: { session_id: 'ps_1001' }, expect: 'ok' },
  'refuses a session whose payout was paid': {
    given: 'succeeded',
    request: { session_id: 'ps_1001' },
    expect: 'session_wrong_state',
  },
  'refuses a session whose payment waits to be confirmed': {
    given: 'payment_awaiting_confirm',
    request: { session_id: 'ps_1001' },
    expect: 'session_wrong_state',
  },
  'refuses an unknown session': { given: 'nothing', request: { session_id: 'ps_9' }, expect: 'invalid_request' },
})

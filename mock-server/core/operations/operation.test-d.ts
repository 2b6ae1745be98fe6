import type { PaymentOperation } from './payment/operation.ts'
import type { PayoutOperation } from './payout/operation.ts'

// What an outcome turns a step into is a step of the operation's own kind, open in the same state.
export const ofPayout: PayoutOperation['outcome'] = { instead: { checked: 'refuse', settle: 'decline' } }
export const ofPayment: PaymentOperation['outcome'] = { instead: { authorise: 'ask_payer' } }
// @ts-expect-error only a payment is authorised
export const ofAnother: PayoutOperation['outcome'] = { instead: { authorise: 'ask_payer' } }
// @ts-expect-error a payout that is being checked is not settled
export const ofAnotherState: PayoutOperation['outcome'] = { instead: { checked: 'settle' } }

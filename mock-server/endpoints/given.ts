import type { NewSession } from '../core/session/start.ts'
import type { Given } from '../core/state.ts'
import type { Call } from './define-endpoint.ts'

/** The fields of a body that a payout or a payment is made from. */
export function given(body: Given): Given {
  const { payout_details, cardOutcome, amount_details, participant_details, customer, fiscalization_details } = body
  const { payment_options, revenue_split_info, metadata } = body
  return {
    ...(payout_details && { payout_details, ...(cardOutcome !== undefined && { cardOutcome }) }),
    ...payer(body),
    ...(amount_details && { amount_details }),
    ...(participant_details && { participant_details }),
    ...(customer && { customer }),
    ...(fiscalization_details && { fiscalization_details }),
    ...(payment_options && { payment_options }),
    ...(revenue_split_info && { revenue_split_info }),
    ...(metadata !== undefined && { metadata }),
  }
}

/** The payment method, and what belongs to it. */
const payer = ({ payment_details, paymentCardOutcome, payingRecurrent }: Given): Given =>
  payment_details
    ? {
        payment_details,
        ...(paymentCardOutcome !== undefined && { paymentCardOutcome }),
        ...(payingRecurrent && { payingRecurrent }),
      }
    : {}

export const newSession = ({ version, body, submerchant }: Call<Given>): NewSession => ({
  version,
  submerchant,
  given: given(body),
})

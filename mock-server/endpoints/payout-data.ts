import type { NewSession } from '../core/session/start.ts'
import type { Given } from '../core/state.ts'
import type { Call } from './define-endpoint.ts'

/** The fields of a body that a payout is made from. */
export function given(body: Given): Given {
  const { payout_details, cardOutcome, payment_details, amount_details, participant_details, ...rest } = body
  const { customer, fiscalization_details, metadata } = rest
  return {
    ...(payout_details && { payout_details, ...(cardOutcome !== undefined && { cardOutcome }) }),
    ...(payment_details && { payment_details: debited(payment_details) }),
    ...(amount_details && { amount_details }),
    ...(participant_details && { participant_details }),
    ...(customer && { customer }),
    ...(fiscalization_details && { fiscalization_details }),
    ...(metadata !== undefined && { metadata }),
  }
}

export const newSession = ({ version, body, submerchant }: Call<Given>): NewSession => ({
  version,
  submerchant,
  given: given(body),
})

/** Of a payment that is no internal transfer only its name is kept: it may hold a card number. */
const debited = ({ type, internal_transfer }: NonNullable<Given['payment_details']>) =>
  type === 'internal_transfer' && internal_transfer ? { type, internal_transfer } : { type }

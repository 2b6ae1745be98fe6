import type { NewSession } from '../core/decide.ts'
import type { Given } from '../core/state.ts'
import type { Call } from './define-endpoint.ts'

/** The fields of a body that a payout is made from. */
export function given(body: Given): Given {
  const { payout_details, fate, amount_details, participant_details, customer, fiscalization_details, metadata } = body
  return {
    ...(payout_details && { payout_details, ...(fate !== undefined && { fate }) }),
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

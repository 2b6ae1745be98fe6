import type { PayoutDetails, ShownPayoutDetails } from '../../schemas/generated/types.ts'
import { cardBehind } from '../core/tokens.ts'

/** Takes the card number out of a payout method for good: what remains may be stored, logged and shown. */
export function settleCard(details: PayoutDetails): ShownPayoutDetails {
  if (details.type !== 'card') return details
  const { card } = details
  const facts = cardBehind(card)
  return { type: 'card', card: card.type === 'tokenized_card' ? { ...card, ...facts } : facts }
}

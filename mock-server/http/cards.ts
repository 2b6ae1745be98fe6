import type { PayoutDetails } from '../../schemas/generated/types.ts'
import type { Given } from '../core/state.ts'
import { cardBehind } from '../core/tokens/tokens.ts'
import { outcomeOfCard, outcomeOfTag } from '../outcomes/reserved.ts'

/** A payout method without its card number, and the outcome that the card leads to, if it is one of ours. */
export type StrippedMethod = Required<Pick<Given, 'payout_details'>> & Pick<Given, 'cardOutcome'>

/** Takes the card number out of a payout method for good: what remains may be stored, logged and shown. */
export function stripCardNumber(details: PayoutDetails): StrippedMethod {
  if (details.type !== 'card') return { payout_details: details }
  const { card } = details
  const { card: facts, outcomeTag } = cardBehind(card)
  const cardOutcome = card.type === 'bank_card' ? outcomeOfCard(card.bank_card.number) : outcomeOfTag(outcomeTag)
  return {
    payout_details: { type: 'card', card: card.type === 'tokenized_card' ? { ...card, ...facts } : facts },
    ...(cardOutcome !== undefined && { cardOutcome }),
  }
}

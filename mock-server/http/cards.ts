import type { Card, PaymentDetails, PayoutDetails, ShownCard } from '../../schemas/generated/types.ts'
import type { Given } from '../core/state.ts'
import { behindRecurrent } from '../core/tokens/recurrent-tokens.ts'
import { cardBehind } from '../core/tokens/tokens.ts'
import type { PayerFields, RecipientFields, WithoutCardNumbers } from '../endpoints/define-endpoint.ts'
import { outcomeOfCard, outcomeOfTag } from '../outcomes/reserved.ts'

/** Whom a body pays and who pays, in the names of v2. */
export interface SentMethods {
  payout_details?: PayoutDetails
  payment_details?: PaymentDetails
  /** Where one body has several operations. */
  payout_list?: readonly SentMethods[]
  payment_list?: readonly SentMethods[]
}

/**
 * A body without what may not be kept: numbers of cards, their security codes, tokens of a payer's device. What remains may be stored and
 * logged; all of its methods may be shown.
 */
export function withoutCardNumbers(body: SentMethods): WithoutCardNumbers<unknown> {
  const { payout_details, payment_details, payout_list, payment_list, ...rest } = body
  return {
    ...rest,
    ...(payout_details && recipientFields(payout_details)),
    ...(payment_details && payerFields(payment_details)),
    ...(payout_list && { payout_list: payout_list.map(withoutCardNumbers) }),
    ...(payment_list && { payment_list: payment_list.map(withoutCardNumbers) }),
  }
}

function recipientFields(details: PayoutDetails): Pick<Given, RecipientFields> {
  if (details.type === 'recurrent') {
    const outcome = outcomeOfTag(behindRecurrent(details.recurrent.token).outcomeTag)
    return { payout_details: details, ...(outcome !== undefined && { cardOutcome: outcome }) }
  }
  if (details.type !== 'card') return { payout_details: details }
  const { card, outcome } = shownCard(details.card)
  return { payout_details: { type: 'card', card }, ...(outcome !== undefined && { cardOutcome: outcome }) }
}

function payerFields(details: PaymentDetails): Pick<Given, PayerFields> {
  if (details.type === 'card') {
    const { card, outcome } = shownCard(details.card)
    return { payment_details: { type: 'card', card }, ...(outcome !== undefined && { paymentCardOutcome: outcome }) }
  }
  if (details.type === 'secured_card') {
    const { type } = details.secured_card
    return { payment_details: { type: 'secured_card', secured_card: { type } } }
  }
  if (details.type === 'recurrent') {
    const { security_code: _, ...payingRecurrent } = details.recurrent
    const { card, outcomeTag } = behindRecurrent(payingRecurrent.token)
    const outcome = outcomeOfTag(outcomeTag)
    return {
      payment_details: { type: 'recurrent', ...(card && { card }) },
      payingRecurrent,
      ...(outcome !== undefined && { paymentCardOutcome: outcome }),
    }
  }
  return { payment_details: details }
}

/** A card without its number, and the outcome that it leads to, if it is one of ours. */
function shownCard(card: Card): { card: ShownCard; outcome: string | undefined } {
  const { card: facts, outcomeTag } = cardBehind(card)
  const outcome = card.type === 'bank_card' ? outcomeOfCard(card.bank_card.number) : outcomeOfTag(outcomeTag)
  return { card: card.type === 'tokenized_card' ? { ...card, ...facts } : facts, outcome }
}

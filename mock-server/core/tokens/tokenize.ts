import type { AccountToTokenize, ElementToTokenize, TokenizedElement } from '../../../schemas/generated/types.ts'
import { factsOf } from '../cards/card-facts.ts'
import { isRefusal } from '../refusal.ts'
import type { Decision, View } from '../view.ts'
import { spend } from './public-tokens.ts'
import { maskedAccount, writeToken } from './tokens.ts'

/** tokenize: a token that the account can be read out of. Nothing of it is kept. */
export function tokenizeAccount(view: View, { bik, account }: AccountToTokenize, publicToken: string | undefined) {
  return withTokens(view, publicToken, 1, (serial) => ({
    token: writeToken({ kind: 'account', bik, account, createdAt: view.now }, serial),
    data: { masked_account: maskedAccount(account) },
  }))
}

/**
 * tokenize/elements: a token for each card, which tells no more of it than is shown, and the outcome it leads to. The number is not
 * kept.
 */
export function tokenizeCards(
  view: View,
  elements: readonly ElementToTokenize[],
  publicToken: string | undefined,
  outcomeTagOf: (number: string) => string | undefined,
) {
  return withTokens(view, publicToken, elements.length, (serial) => ({
    data: Object.fromEntries(
      elements.map(({ ref, card_number }, at): [string, TokenizedElement] => {
        const card = factsOf(card_number)
        const token = writeToken(
          { kind: 'card', card, outcomeTag: outcomeTagOf(card_number), createdAt: view.now },
          serial + at,
        )
        const masked_card_number = card.bin + '*'.repeat(card_number.length - 10) + card.last4
        return [ref, { token, info: { masked_card_number, card_network: card.brand ?? 'unknown', card_type: 'debit' } }]
      }),
    ),
  }))
}

/** Counts the tokens that are made, and takes the public token that they are made with, if there is one. */
function withTokens<Reply>(
  view: View,
  publicToken: string | undefined,
  count: number,
  make: (serial: number) => Reply,
): Decision<Reply> {
  const tokens = publicToken === undefined ? view.shared.tokens : spend(view, publicToken, 'tokenize_widget')
  if (isRefusal(tokens)) return tokens
  const made = tokens.made + count
  return { changes: { shared: { tokens: { ...tokens, made } } }, reply: make(tokens.made + 1) }
}

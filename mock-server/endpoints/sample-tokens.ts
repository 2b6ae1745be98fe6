import { testCard } from '../core/cards/card-facts.ts'
import { writeToken } from '../core/tokens/tokens.ts'

const madeAt = 1_740_823_200_000_000 // 2025-03-01T10:00:00Z

/** Tokens that this bank makes: of the docs' test card, and of an account at its own. */
export const sampleTokens = {
  card: writeToken({ kind: 'card', card: testCard, outcomeTag: undefined, createdAt: madeAt }, 1),
  account: writeToken({ kind: 'account', bik: '049205131', account: '40817810500000000131', createdAt: madeAt }, 2),
}

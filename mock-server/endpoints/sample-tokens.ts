import { testCard } from '../core/cards/card-facts.ts'
import { fixedTokenOf } from '../core/tokens/project-tokens.ts'
import { writeToken } from '../core/tokens/tokens.ts'

const madeAt = 1_740_823_200_000_000 // 2025-03-01T10:00:00Z

/** Tokens that this bank makes: of the docs' test card, of an account at its own, of a payment by that card, and one for a web page. */
export const sampleTokens = {
  card: writeToken({ kind: 'card', card: testCard, outcomeTag: undefined, createdAt: madeAt }, 1),
  account: writeToken({ kind: 'account', bik: '049205131', account: '40817810500000000131', createdAt: madeAt }, 2),
  recurrent: writeToken(
    { kind: 'recurrent', source: 'card', card: testCard, outcomeTag: undefined, createdAt: madeAt },
    3,
  ),
  public: fixedTokenOf('demo_project', 'public token 1'),
}

import * as Type from 'typebox'
import { ElementToTokenize, TokenizeElementsAnswer } from '../../schemas/models/index.ts'
import { refuseFields } from '../core/refusal.ts'
import { tokenizeCards } from '../core/tokens/tokenize.ts'
import { outcomeTagOfCard } from '../outcomes/reserved.ts'
import { defineEndpoint } from './define-endpoint.ts'

const element = { ref: 'number', type: 'card_number', card_number: '4242424242424242' }

export default defineEndpoint({
  method: 'POST',
  path: '/tokenize/elements',
  versions: ['v1'],
  summary: 'Get tokens for card numbers',
  request: Type.Object(
    {
      elements: Type.Array(ElementToTokenize, {
        minItems: 1,
        maxItems: 100,
        description: 'What is to be kept under tokens.',
      }),
    },
    {
      description: 'The elements are the docs’; the envelope around them is ours, because no copy of theirs was found.',
    },
  ),
  response: TokenizeElementsAnswer,
  errors: [],
  source: 'docs: objects (the elements), payout-tokenized-card; the envelope and the version are ours',
  publicToken: true,
  decide({ view, body: { elements }, publicToken }) {
    const twice = elements.findIndex(({ ref }, at) => elements.findIndex((other) => other.ref === ref) !== at)
    if (twice === -1) return tokenizeCards(view, elements, publicToken, outcomeTagOfCard)
    const expected = 'a ref of its own for each element'
    return refuseFields({ pointer: `/elements/${twice}/ref`, expected, came: 'one that an element before it has' })
  },
  examples: {
    'gives a token for a card number': { given: 'nothing', request: { elements: [element] }, expect: 'ok' },
    'gives a token for each of several': {
      given: 'nothing',
      request: { elements: [element, { ...element, ref: 'other', card_number: '2200000000000004' }] },
      expect: 'ok',
    },
    'refuses two elements of one ref': {
      given: 'nothing',
      request: { elements: [element, element] },
      expect: 'invalid_request',
    },
    'refuses a number with spaces': {
      given: 'nothing',
      request: { elements: [{ ...element, card_number: '4242 4242 4242 4242' }] },
      expect: 'invalid_request',
    },
  },
})

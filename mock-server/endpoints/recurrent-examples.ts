import type { Example } from './define-endpoint.ts'
import { sampleTokens } from './sample-tokens.ts'

/** A call that is about a recurrent token; `does` says what it does to one. */
export const recurrentExamples = (does: string): Record<string, Example> => ({
  [does]: { given: 'nothing', request: { recurrent: { token: sampleTokens.recurrent } }, expect: 'ok' },
  'takes a token that another bank made': {
    given: 'nothing',
    request: { recurrent: { token: 'recurrent-131' } },
    expect: 'ok',
  },
  'refuses the token of a card': {
    given: 'nothing',
    request: { recurrent: { token: sampleTokens.card } },
    expect: 'invalid_request',
  },
  'refuses a body without a token': { given: 'nothing', request: { recurrent: {} }, expect: 'invalid_request' },
})

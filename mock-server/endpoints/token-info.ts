import * as Type from 'typebox'
import { whenEqual } from '../../schemas/models/conditions.ts'
import { Card, Recurrent, Token, TokenInfoAnswer } from '../../schemas/models/index.ts'
import { refuseFields } from '../core/refusal.ts'
import { accountTokenInfo, cardInfo, publicTokenInfo, recurrentTokenInfo } from '../core/tokens/token-info.ts'
import type { View } from '../core/view.ts'
import { defineEndpoint } from './define-endpoint.ts'
import { sampleTokens } from './sample-tokens.ts'

const types = ['card', 'public_token', 'recurrent_token', 'bank_account_ru_token'] as const
const aToken = (description: string) => Type.Optional(Type.Object({ token: Token }, { description }))

export default defineEndpoint({
  method: 'POST',
  path: '/token/info',
  versions: ['v1'],
  summary: 'Ask what a token stands for',
  request: Type.Object(
    {
      type: Type.Enum([...types], {
        type: 'string',
        description: 'What is asked about; the field of the same name names it.',
      }),
      card: Type.Optional(Card),
      public_token: aToken('A token for widgets.'),
      recurrent_token: Type.Optional(Recurrent),
      bank_account_ru_token: aToken('The token of an account; that it is asked for under this name is ours.'),
    },
    { allOf: types.map((type) => whenEqual('type', type, type)) },
  ),
  response: TokenInfoAnswer,
  errors: [],
  source:
    'sdk: TokenInfoRequest, TokenInfo; sibling: token-info; docs: payout-account-widget; the type of account tokens is ours',
  reads: true,
  decide({ view, body }) {
    const info = infoOf(view, body)
    if (info) return { changes: {}, reply: { info } }
    const { token = '' } = body.public_token ?? {}
    const known = publicTokenInfo(view, token)
    if (known) return { changes: {}, reply: { info: known } }
    const expected = 'a public token that this project was given'
    return refuseFields({ pointer: '/public_token/token', expected, came: 'another one' })
  },
  examples: {
    'tells the card behind a token': {
      given: 'nothing',
      request: { type: 'card', card: { type: 'tokenized_card', tokenized_card: { token: sampleTokens.card } } },
      expect: 'ok',
    },
    'tells the card behind a hash': {
      given: 'nothing',
      request: {
        type: 'card',
        card: { type: 'encrypted_card', encrypted_card: { number_hash: 'hash-of-the-widget' } },
      },
      expect: 'ok',
    },
    'tells whether a public token can still be used': {
      given: 'public_token_issued',
      request: { type: 'public_token', public_token: { token: sampleTokens.public } },
      expect: 'ok',
    },
    'tells how long a recurrent token lasts': {
      given: 'nothing',
      request: { type: 'recurrent_token', recurrent_token: { token: 'recurrent-131' } },
      expect: 'ok',
    },
    'tells the masked account behind a token': {
      given: 'nothing',
      request: { type: 'bank_account_ru_token', bank_account_ru_token: { token: sampleTokens.account } },
      expect: 'ok',
    },
    'refuses a public token that the project was not given': {
      given: 'nothing',
      request: { type: 'public_token', public_token: { token: sampleTokens.public } },
      expect: 'invalid_request',
    },
    'refuses the token of an account where a card is asked about': {
      given: 'nothing',
      request: { type: 'card', card: { type: 'tokenized_card', tokenized_card: { token: sampleTokens.account } } },
      expect: 'invalid_request',
    },
    'refuses a type without what it is about': {
      given: 'nothing',
      request: { type: 'card' },
      expect: 'invalid_request',
    },
  },
})

interface AskedAbout {
  type: string
  card?: Card
  recurrent_token?: Recurrent
  bank_account_ru_token?: { token: string }
}

/** All that is asked about, but public tokens: those may be unknown. */
function infoOf(view: View, body: AskedAbout) {
  if (body.type === 'card') return cardInfo(body.card!)
  if (body.type === 'recurrent_token') return recurrentTokenInfo(view, body.recurrent_token!.token)
  return body.type === 'bank_account_ru_token' ? accountTokenInfo(body.bank_account_ru_token!.token) : undefined
}

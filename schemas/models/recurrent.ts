import type { Static } from 'typebox'
import * as Type from 'typebox'
import { optionalText, text } from './text.ts'

/** The SDK's class has it beside the token. */
export const initiator = optionalText('Who starts the payment, `merchant` or `client`; left out it is `merchant`.', {
  'x-source': 'sdk: RecurrentPaymentMethod; inferred: the default',
})

export const Recurrent = Type.Object(
  { token: text('The recurrent token; its format is not fixed.'), initiator },
  {
    $id: 'Recurrent',
    title: 'Recurrent',
    description: 'A card known from earlier recurring payments, given by the token they left.',
    'x-source': 'docs: payout-tokenized-card',
    examples: [{ token: 'recurrent-131' }],
  },
)
export type Recurrent = Static<typeof Recurrent>

export const PayingRecurrent = Type.Object(
  {
    token: text('The recurrent token; its format is not fixed.'),
    initiator: Type.Optional(
      Type.Enum(['merchant', 'client'], {
        type: 'string',
        description:
          'Who starts the payment: `merchant` takes it without the payer, `client` has the payer pass 3-D Secure. Left out it is `merchant`.',
        'x-source': 'docs: payment-recurring-cit; inferred: the default',
      }),
    ),
    security_code: Type.Optional(
      Type.String({ pattern: '^[0-9]{3,4}$', description: 'Code on the card, 3 or 4 digits.' }),
    ),
  },
  {
    $id: 'PayingRecurrent',
    title: 'Paying recurrent',
    description: 'A card or an account that left a token in an earlier payment, to be paid from again.',
    'x-source': 'sdk: RecurrentPaymentMethod',
    examples: [{ token: 'recurrent-131' }, { token: 'recurrent-131', initiator: 'client' }],
  },
)
export type PayingRecurrent = Static<typeof PayingRecurrent>

export const RecurrentToken = Type.Object(
  {
    token: text('The recurrent token.'),
    created_at: text('When it was made.'),
    finished_at: text('When it is to end; the bank does not enforce it.'),
    is_active: Type.Boolean({ description: 'Whether payments can be made with it.' }),
    initiator: Type.Optional(
      Type.Enum(['merchant', 'client'], { type: 'string', description: 'Who may start a payment.' }),
    ),
    type: optionalText('What kind of token it is: `recurrent_token`.', { 'x-source': 'docs: objects' }),
  },
  {
    $id: 'RecurrentToken',
    title: 'Recurrent token',
    description: 'What the bank tells about a recurrent token.',
    'x-source': 'docs: objects',
    examples: [
      {
        token: 'recurrent-131',
        created_at: '2025-03-01T10:00:00.000000Z',
        finished_at: '2028-03-01T10:00:00.000000Z',
        is_active: true,
      },
    ],
  },
)
export type RecurrentToken = Static<typeof RecurrentToken>

/** What recurrent/status and recurrent/disable take (sdk: RecurrentApi). */
export const RecurrentReferenceFields = {
  recurrent: Type.Object(
    { token: text('The recurrent token; its format is not fixed.') },
    { description: 'The token that the call is about.', 'x-source': 'sdk: RecurrentApi' },
  ),
}

export const RecurrentAnswer = Type.Object(
  { status: Type.Literal('ok'), recurrent: RecurrentToken },
  {
    $id: 'RecurrentAnswer',
    title: 'Recurrent answer',
    description: 'The recurrent token that was asked about, or that was switched off.',
    'x-source': 'sdk: RecurrentStatusResponse; sibling: recurrent-disable',
    examples: [
      {
        status: 'ok',
        recurrent: {
          token: 'recurrent-131',
          created_at: '2025-03-01T13:00:00+03:00',
          finished_at: '2028-03-01T13:00:00+03:00',
          is_active: false,
          type: 'recurrent_token',
        },
      },
    ],
  },
)
export type RecurrentAnswer = Static<typeof RecurrentAnswer>

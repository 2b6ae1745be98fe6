import type { Static } from 'typebox'
import * as Type from 'typebox'
import { tagged } from './tagged.ts'
import { text } from './text.ts'

const payment = Type.Object({
  token: text('What the payer’s device gave for the payment, as it is.', { 'x-as-sent': true }),
})

export const SecuredCard = tagged(
  'type',
  [
    Type.Object({ type: Type.Literal('google_pay'), google_pay: payment }, { title: 'Google Pay' }),
    Type.Object({ type: Type.Literal('apple_pay'), apple_pay: payment }, { title: 'Apple Pay' }),
  ],
  {
    $id: 'SecuredCard',
    title: 'Secured card',
    description: 'A card in the wallet of the payer’s device.',
    'x-source': 'sdk: SecuredCardPaymentMethod',
    examples: [{ type: 'apple_pay', apple_pay: { token: 'token-of-the-device-131' } }],
  },
)
export type SecuredCard = Static<typeof SecuredCard>

export const ShownSecuredCard = Type.Object(
  { type: Type.Enum(['google_pay', 'apple_pay'], { type: 'string', description: 'The wallet.' }) },
  {
    $id: 'ShownSecuredCard',
    title: 'Shown secured card',
    description: 'The wallet of a device in answers and webhooks. Its token is not shown.',
    'x-source': 'ours: no sample was found',
    examples: [{ type: 'apple_pay' }],
  },
)
export type ShownSecuredCard = Static<typeof ShownSecuredCard>

import type { Static } from 'typebox'
import * as Type from 'typebox'
import { text } from './text.ts'

const optional = (description: string) => Type.Optional(Type.String({ description }))

export const PaymentOptions = Type.Object(
  {
    return_url: optional('Where the payer comes back to.'),
    recurrent: Type.Optional(Type.Boolean({ description: 'true asks for a recurrent token.' })),
    subscription: Type.Optional(
      Type.Object(
        {
          period: text('How often it is to be paid; the values are not documented.', {
            'x-source': 'sdk: Subscription',
          }),
        },
        { description: 'A subscription to start.' },
      ),
    ),
    platform_details: Type.Optional(
      Type.Object(
        {
          type: optional('desktop or mobile'),
          os: optional('Operating system.'),
          browser: optional('Browser.'),
        },
        {
          description: 'What the payer’s device is; T-Pay chooses the form of its link by it.',
          'x-source': 'docs: payment-tpay',
        },
      ),
    ),
    expiration_at: Type.Optional(
      Type.String({ description: 'Until when the payer may pay, `YYYY-MM-DD hh:mm:ss`.', 'x-source': 'docs: objects' }),
    ),
  },
  {
    $id: 'PaymentOptions',
    title: 'Payment options',
    description: 'How a payment is to be run.',
    'x-source': 'sdk: PaymentOptions',
    examples: [{ return_url: 'https://shop.example/done', recurrent: true }],
  },
)
export type PaymentOptions = Static<typeof PaymentOptions>

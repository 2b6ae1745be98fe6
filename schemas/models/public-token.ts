import type { Static } from 'typebox'
import * as Type from 'typebox'
import { SessionReference } from './primitives.ts'
import { Token } from './requisites.ts'
import { optionalText } from './text.ts'

export const TokenizeWidget = Type.Object(
  {
    access: Type.Optional(Type.Boolean({ description: 'Whether a card or an account may be typed in.' })),
    locale: optionalText('Language of the widget.'),
  },
  {
    $id: 'TokenizeWidget',
    title: 'Tokenize widget',
    description: 'Opens the widget that takes a card or an account and gives the partner a hash or a token.',
    'x-source': 'docs: payout-tokenized-card',
    examples: [{ access: true }],
  },
)
export type TokenizeWidget = Static<typeof TokenizeWidget>

export const AcquiringWidget = Type.Object(
  {
    session_id: SessionReference,
    show_recurrent_checkbox: Type.Optional(
      Type.Unsafe<boolean | 'true' | 'false'>({
        enum: [true, false, 'true', 'false'],
        description: 'Whether the payer may keep the card for later; the SDK sends a boolean, the docs’ sample a text.',
      }),
    ),
    success_return_url: optionalText('Where the payer goes after a payment.'),
    failure_return_url: optionalText('Where the payer goes after a payment that failed.'),
    success_on_hold: Type.Optional(Type.Boolean({ description: 'true takes a hold for a success.' })),
    locale: Type.Optional(Type.Enum(['en', 'ru'], { type: 'string', description: 'Language of the widget.' })),
  },
  {
    $id: 'AcquiringWidget',
    title: 'Acquiring widget',
    description: 'Opens the widget that takes the payment of a session, which was made with session/create before.',
    'x-source': 'sdk: AcquiringWidget',
    examples: [{ session_id: 'ps_4107', show_recurrent_checkbox: false }],
  },
)
export type AcquiringWidget = Static<typeof AcquiringWidget>

export const SelfEmployedWidget = Type.Object(
  {
    tax_reference: Type.String({
      pattern: '^[0-9]{12}$',
      description: 'Tax number (INN) of the self-employed person, 12 digits.',
    }),
  },
  {
    $id: 'SelfEmployedWidget',
    title: 'Self-employed widget',
    description: 'Opens the widget in which a self-employed person links the bank to the tax service.',
    'x-source': 'sdk: SelfEmployedWidget',
    examples: [{ tax_reference: '770000000131' }],
  },
)
export type SelfEmployedWidget = Static<typeof SelfEmployedWidget>

export const PublicTokenAnswer = Type.Object(
  { status: Type.Literal('ok'), public_token: Token },
  {
    $id: 'PublicTokenAnswer',
    title: 'Public token answer',
    description: 'A token for a web page: good for 24 hours and one operation of the widgets that it was asked for.',
    'x-source': 'sdk: PublicTokenResponse',
    examples: [{ status: 'ok', public_token: '5d1f3b7c9e0a2846d5f3b1c7e9a0482664d5f1b3c7e9a028466d5f3b1c7e9a04' }],
  },
)
export type PublicTokenAnswer = Static<typeof PublicTokenAnswer>

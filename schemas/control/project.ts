import type { Static } from 'typebox'
import * as Type from 'typebox'
import { limits } from '../limits.ts'

export const ControlAccount = Type.Object(
  {
    number: Type.String({
      minLength: 1,
      description: 'Account number; 131 is the wallet id of the collateral account.',
    }),
    kind: Type.Enum(['collateral', 'settlement', 'nominal'], { type: 'string' }),
    currency: Type.Optional(
      Type.String({
        pattern: '^[Rr][Uu][Bb]$',
        'x-expected': 'rub (any case): payouts in other currencies are converted and paid in roubles',
        description:
          'Default rub, and nothing else: the bank converts a payout in another currency and pays it in roubles.',
      }),
    ),
    balance: Type.Optional(
      Type.Integer({ minimum: 0, maximum: limits.largest, description: 'Opening balance in kopecks.' }),
    ),
  },
  { $id: 'ControlAccount', additionalProperties: false, 'x-source': 'ours' },
)

const pace = (description: string) => Type.Number({ minimum: 0, maximum: limits.longestPace, description })

export const ControlProject = Type.Object(
  {
    partner_key: Type.Optional(Type.String({ description: 'Public key in PEM; default: the published test key.' })),
    webhook_url: Type.Optional(
      Type.String({
        pattern: '^https?://',
        'x-expected': 'an http:// or https:// URL',
        description: 'Where webhooks go; without it they are held.',
      }),
    ),
    auto_confirm: Type.Optional(Type.Boolean()),
    clock: Type.Optional(Type.Enum(['real', 'manual'], { type: 'string' })),
    strict: Type.Optional(Type.Boolean()),
    hold: Type.Optional(
      Type.Boolean({ description: 'Payments are held first, and taken when the partner captures them.' }),
    ),
    three_d_secure: Type.Optional(Type.Boolean({ description: 'Payers of card payments are asked for 3-D Secure.' })),
    payer: Type.Optional(
      Type.Enum(['automatic', 'manual'], {
        type: 'string',
        description: 'automatic: what a payer is asked for, it does by itself. Default manual.',
      }),
    ),
    signature: Type.Optional(Type.Enum(['strict', 'warn', 'off'], { type: 'string' })),
    webhook_format: Type.Optional(
      Type.Enum(['compact', 'escaped'], {
        type: 'string',
        description:
          'How the JSON of webhooks is written: compact, or with \\/ and \\uXXXX as PHP escapes them. Which one the bank sends is unknown.',
      }),
    ),
    accounts: Type.Optional(Type.Array(ControlAccount, { maxItems: 1_000 })),
    pace: Type.Optional(
      Type.Object(
        {
          processing_ms: Type.Optional(pace('From start to ready_to_confirm, at most 365 days.')),
          settlement_ms: Type.Optional(pace('From confirm to the result, at most 365 days.')),
        },
        { additionalProperties: false },
      ),
    ),
    fees: Type.Optional(
      Type.Object(
        {
          percent: Type.Optional(
            Type.Number({ minimum: 0, maximum: 100, description: 'Of the amount; default 0.35.' }),
          ),
          minimum: Type.Optional(
            Type.Integer({ minimum: 0, maximum: limits.largest, description: 'Kopecks; default 0.' }),
          ),
        },
        {
          additionalProperties: false,
          description: 'The bank charges for payouts and payments; without it they cost nothing.',
        },
      ),
    ),
    optional_webhooks: Type.Optional(
      Type.Array(Type.Enum(['confirmation_payout', 'nominal_topup'], { type: 'string' }), {
        description: 'Webhooks that the bank sends only to those who have asked for them. Its own SDK throws on them.',
      }),
    ),
  },
  { $id: 'ControlProject', additionalProperties: false, 'x-source': 'ours' },
)
export type ControlProject = Static<typeof ControlProject>

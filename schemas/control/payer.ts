import type { Static } from 'typebox'
import * as Type from 'typebox'
import { Amount } from '../models/index.ts'

export const ControlPayer = Type.Object(
  {
    action: Type.Enum(['pay', 'refuse', 'abandon'], {
      type: 'string',
      description: 'pay: does what is asked; refuse: says no; abandon: goes away, and its time runs out.',
    }),
    payment_id: Type.Optional(
      Type.String({
        description: 'Of a session of several payments: whose payer. Without it the first that can do so.',
      }),
    ),
  },
  { $id: 'ControlPayer', additionalProperties: false, 'x-source': 'ours' },
)
export type ControlPayer = Static<typeof ControlPayer>

export const ControlChargeback = Type.Object(
  {
    amount_details: Type.Optional(Amount),
    payment_id: Type.Optional(
      Type.String({
        description: 'Of a session of several payments: which one. Without it the first that has so much left.',
      }),
    ),
  },
  {
    $id: 'ControlChargeback',
    additionalProperties: false,
    description: 'What the bank of the payer takes back; without an amount all that is left.',
    'x-source': 'ours',
  },
)
export type ControlChargeback = Static<typeof ControlChargeback>

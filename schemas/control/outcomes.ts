import type { Static } from 'typebox'
import * as Type from 'typebox'
import { limits } from '../limits.ts'
import { record } from '../models/record.ts'

export const ControlOutcomeRule = Type.Object(
  {
    match: record(Type.Unknown(), {
      description: 'Fields of the payout by dotted path and the values they must have; {} is every payout.',
      examples: [{ 'amount_details.amount': 50_000, 'payout_details.type': 'card' }],
    }),
    outcome: Type.String({ description: 'Name of an outcome, such as insufficient_wallet_balance.' }),
    times: Type.Optional(
      Type.Integer({ minimum: 1, maximum: limits.largest, description: 'How often; without it, every time.' }),
    ),
  },
  { $id: 'ControlOutcomeRule', additionalProperties: false, 'x-source': 'ours' },
)
export type ControlOutcomeRule = Static<typeof ControlOutcomeRule>

export const ControlOutcomes = Type.Object(
  {
    next: Type.Optional(
      Type.Array(Type.String(), { maxItems: 10_000, description: 'Outcomes of the next payouts, first to last.' }),
    ),
    rules: Type.Optional(
      Type.Array(ControlOutcomeRule, { maxItems: 1_000, description: 'The first that matches decides.' }),
    ),
  },
  { $id: 'ControlOutcomes', additionalProperties: false, 'x-source': 'ours' },
)
export type ControlOutcomes = Static<typeof ControlOutcomes>

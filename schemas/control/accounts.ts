import type { Static } from 'typebox'
import * as Type from 'typebox'
import { ControlAccount } from './project.ts'

export const ControlAccounts = Type.Object(
  {
    items: Type.Array(ControlAccount, {
      maxItems: 1_000,
      description: 'Accounts to open, or to give another balance.',
    }),
  },
  { $id: 'ControlAccounts', additionalProperties: false, 'x-source': 'ours' },
)
export type ControlAccounts = Static<typeof ControlAccounts>

export const ControlTopup = Type.Object(
  { amount: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER, description: 'Kopecks that come in.' }) },
  { $id: 'ControlTopup', additionalProperties: false, 'x-source': 'ours' },
)
export type ControlTopup = Static<typeof ControlTopup>

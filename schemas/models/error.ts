import type { Static } from 'typebox'
import * as Type from 'typebox'
import { text } from './text.ts'

export const RejectReason = Type.Object(
  {
    rule_alias: text('The anti-fraud rule that fired.'),
    list_alias: Type.Optional(Type.String({ description: 'The list that rule looked into.' })),
    expiration_date: Type.Optional(Type.String({ description: 'Until when it holds.' })),
  },
  {
    $id: 'RejectReason',
    title: 'Reject reason',
    description: 'Why the bank’s anti-fraud refused an operation.',
    'x-source': 'sdk: RejectReason',
    examples: [{ rule_alias: 'recipient_in_list', list_alias: 'stop_list' }],
  },
)
export type RejectReason = Static<typeof RejectReason>

export const BankError = Type.Object(
  {
    code: text('What went wrong, for programs. The list is open: the bank adds codes without notice.'),
    description: Type.String({ description: 'What went wrong, for people. The text of one code may vary.' }),
    reject_reasons: Type.Optional(
      Type.Array(RejectReason, { description: 'What the anti-fraud found.', 'x-source': 'sdk: Error' }),
    ),
  },
  {
    $id: 'BankError',
    title: 'Bank error',
    description: 'Why a call was refused, or why an operation failed.',
    'x-source': 'docs: errors',
    examples: [{ code: 'insufficient_wallet_balance', description: 'The balance does not cover the payout' }],
  },
)
export type BankError = Static<typeof BankError>

import type { Static } from 'typebox'
import * as Type from 'typebox'

const optional = (description: string) => Type.Optional(Type.String({ description }))

export const TransactionInfo = Type.Object(
  {
    rrn: optional('Retrieval reference number of a card operation, 12 digits in the samples.'),
    arn: optional('Acquirer reference number of a card operation.'),
    auth_code: optional('Authorisation code of a card operation, 6 characters in the samples.'),
    fp_message_id: optional(
      'Message id of the Faster Payments System (SBP): text, not a number; 32 characters with a letter among the digits in the sample.',
    ),
    external_subscription_token: optional('Token of a subscription kept elsewhere.'),
    bank_account_ru_token: optional('Token of the bank account that took part.'),
  },
  {
    $id: 'TransactionInfo',
    title: 'Transaction info',
    description: 'What the payment systems call the finished operation.',
    'x-source': 'sdk: TransactionInfo',
    examples: [{ rrn: '425300000131', auth_code: '204131' }],
  },
)
export type TransactionInfo = Static<typeof TransactionInfo>

import type { Static } from 'typebox'
import * as Type from 'typebox'
import { BankAccountFps } from './bank-account-fps.ts'
import { BankAccountRu } from './bank-account-ru.ts'
import { tagged } from './tagged.ts'

export { BankAccountFps, BankAccountRu }

export const BankAccount = tagged(
  'system_type',
  [
    Type.Object({ system_type: Type.Literal('ru'), ru: BankAccountRu }, { title: 'By account number' }),
    Type.Object(
      { system_type: Type.Literal('faster_payment_system'), faster_payment_system: BankAccountFps },
      { title: 'By phone number' },
    ),
  ],
  {
    $id: 'BankAccount',
    title: 'Bank account',
    description:
      'The account to pay to: a Russian bank account by number or token, or an FPS (SBP) account by phone. Answers and webhooks show it the way it was sent, the token included.',
    'x-source': 'docs: russian-account, payout-fps-phone, payout-tokenized-account',
    examples: [
      {
        system_type: 'ru',
        ru: {
          bik: '049205131',
          account: '40817810500000000131',
          full_name: 'Petrova Anna',
          description: 'Prize, no VAT',
        },
      },
      {
        system_type: 'faster_payment_system',
        faster_payment_system: { phone: '79990000131', bank_id: '100000000131', description: 'Prize, no VAT' },
      },
    ],
  },
)
export type BankAccount = Static<typeof BankAccount>

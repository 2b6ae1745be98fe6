import type { Static } from 'typebox'
import * as Type from 'typebox'
import { BankAccountFps } from './bank-account-fps.ts'
import { BankAccountFpsVerification } from './bank-account-fps-verification.ts'
import { BankAccountRu } from './bank-account-ru.ts'
import { tagged } from './tagged.ts'

export { BankAccountFps, BankAccountFpsVerification, BankAccountRu }

const byNumber = Type.Object({ system_type: Type.Literal('ru'), ru: BankAccountRu }, { title: 'By account number' })
const byPhone = Type.Object(
  { system_type: Type.Literal('faster_payment_system'), faster_payment_system: BankAccountFps },
  { title: 'By phone number' },
)
const toBeVerified = Type.Object(
  {
    system_type: Type.Literal('faster_payment_system_verification'),
    faster_payment_system_verification: BankAccountFpsVerification,
  },
  { title: 'By phone number, to be verified' },
)

export const BankAccount = tagged('system_type', [byNumber, byPhone], {
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
})
export type BankAccount = Static<typeof BankAccount>

export const VerifiedAccount = tagged('system_type', [toBeVerified], {
  $id: 'VerifiedAccount',
  title: 'Account to verify',
  description: 'The account that fps/customer_verification asks about.',
  'x-source': 'sdk: FpsApiTest; sibling: fps-verification',
  examples: [
    {
      system_type: 'faster_payment_system_verification',
      faster_payment_system_verification: { phone: '79990000131', bank_id: '100000000131' },
    },
  ],
})
export type VerifiedAccount = Static<typeof VerifiedAccount>

export const ShownBankAccount = tagged('system_type', [byNumber, byPhone, toBeVerified], {
  $id: 'ShownBankAccount',
  title: 'Shown bank account',
  description: 'The account in answers and webhooks: as it was sent, or the one that was to be verified.',
  'x-source': 'docs: payout-tokenized-account; sdk: FpsApiTest',
  examples: [
    {
      system_type: 'faster_payment_system',
      faster_payment_system: { phone: '79990000131', bank_id: '100000000131', description: 'Prize, no VAT' },
    },
  ],
})
export type ShownBankAccount = Static<typeof ShownBankAccount>

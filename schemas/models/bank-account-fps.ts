import type { Static } from 'typebox'
import * as Type from 'typebox'
import { FpsBankId, Phone } from './requisites.ts'
import { text } from './text.ts'

export const BankAccountFps = Type.Object(
  {
    phone: Phone,
    bank_id: FpsBankId,
    description: text('Purpose of the payment, 1 to 140 characters.', { maxLength: 140 }),
  },
  {
    $id: 'BankAccountFps',
    title: 'FPS account',
    description: 'An account found by phone number through the Faster Payments System (SBP), in the bank given.',
    'x-source': 'docs: payout-fps-phone',
    examples: [{ phone: '79990000131', bank_id: '100000000131', description: 'Prize, no VAT' }],
  },
)
export type BankAccountFps = Static<typeof BankAccountFps>

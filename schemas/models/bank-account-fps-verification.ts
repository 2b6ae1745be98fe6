import type { Static } from 'typebox'
import * as Type from 'typebox'
import { FpsBankId, Phone } from './requisites.ts'

export const BankAccountFpsVerification = Type.Object(
  { phone: Phone, bank_id: FpsBankId },
  {
    $id: 'BankAccountFpsVerification',
    title: 'FPS account to verify',
    description:
      'An account of the Faster Payments System (SBP) that a partner asks about before paying to it. It is checked, never paid.',
    'x-source': 'sdk: FpsApiTest',
    examples: [{ phone: '79990000131', bank_id: '100000000131' }],
  },
)
export type BankAccountFpsVerification = Static<typeof BankAccountFpsVerification>

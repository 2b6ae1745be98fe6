import { payoutSamples } from '../../../schemas/payout-samples.ts'
import { bank131 } from './bank-131.ts'
import { defineMethod } from './define-method.ts'

/** To a phone number, through the faster payments system (FPS, SBP). */
export const fps = defineMethod({
  tag: 'bank_account/faster_payment_system',
  title: 'FPS (a phone)',
  plural: 'accounts',
  paidBy: ['plain', 'nominal', 'rko'],
  // docs: payout-fps-phone
  plainDrawsOnSettlement: true,
  recipient: ({ bank_account: { faster_payment_system: to } }, name) => ({
    account_number: to.phone,
    name,
    bank_name: `FPS member ${to.bank_id}`,
    bik: bank131.bik,
    correspondent_account_number: '',
  }),
  purpose: ({ bank_account }) => bank_account.faster_payment_system.description,
  bare: ({ bank_account }) => bank_account,
  // 32 characters with a letter inside, so no number: seen as `A50581324524670W0000040011450701` in a partner's readme
  transactionInfo: (digits) => ({ fp_message_id: `A${'0'.repeat(14)}W${digits.padStart(16, '0')}` }),
  reserved: { field: 'phone', of: ({ bank_account }) => bank_account.faster_payment_system.phone },
  sample: payoutSamples.phone,
  source: 'docs: payout-fps-phone',
})

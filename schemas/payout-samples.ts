import type { PayoutDetails } from './generated/types.ts'

const account = { full_name: 'Ivanov Ivan', description: 'Payment under contract 5, no VAT' }

/**
 * One `payout_details` of each way to name a recipient, in the names of v2. The only ones: the bank's examples, the builders of fixtures,
 * the contract suites and the payout methods of core are made of them.
 */
export const payoutSamples = {
  cardByNumber: { type: 'card', card: { type: 'bank_card', bank_card: { number: '4242424242424242' } } },
  cardByHash: { type: 'card', card: { type: 'encrypted_card', encrypted_card: { number_hash: 'hash-of-the-widget' } } },
  cardByToken: {
    type: 'card',
    card: {
      type: 'tokenized_card',
      tokenized_card: { token: '759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44' },
    },
  },
  account: {
    type: 'bank_account',
    bank_account: { system_type: 'ru', ru: { bik: '044525974', account: '40817810400003869535', ...account } },
  },
  accountByToken: {
    type: 'bank_account',
    bank_account: { system_type: 'ru', ru: { token: 'a'.repeat(64), ...account } },
  },
  phone: {
    type: 'bank_account',
    bank_account: {
      system_type: 'faster_payment_system',
      faster_payment_system: { phone: '79680000000', bank_id: '100000000069', description: 'Order 7, no VAT' },
    },
  },
  yoomoney: { type: 'wallet', wallet: { type: 'yoomoney', yoomoney: { account: '4100175017397' } } },
  qiwi: { type: 'wallet', wallet: { type: 'qiwi', qiwi: { account: '79680000000' } } },
  moneta: { type: 'wallet', wallet: { type: 'moneta', moneta: { account: '12345678' } } },
  steam: { type: 'wallet', wallet: { type: 'steam', steam: { account: 'gamer' } } },
  recurrent: { type: 'recurrent', recurrent: { token: 'b'.repeat(40) } },
  tax: {
    type: 'tax',
    tax: { type: 'tax_short', tax_details: { period: { type: 'quarter', number: 1, year: '2026' } } },
  },
} as const satisfies Readonly<Record<string, PayoutDetails>>

import {
  amount,
  byToken,
  cardFromNominal,
  cardFromSettlement,
  fromNominal,
  fromSettlement,
  selfEmployed,
  toAccount,
} from '../../../schemas/example-bodies.ts'

/** Payouts of the docs' examples, whole, in the names of v2. */
export const payouts = {
  byToken: { ...byToken, ...amount },
  toAccount: { ...toAccount, ...amount },
  fromNominal: { ...toAccount, ...fromNominal, ...amount },
  fromSettlement: { ...toAccount, ...fromSettlement, ...amount },
  cardFromNominal: { ...cardFromNominal, ...amount },
  cardFromSettlement: { ...cardFromSettlement, ...amount },
  selfEmployed: { ...byToken, ...amount, ...selfEmployed },
} as const

const person = { recipient: { full_name: 'Ivanov Ivan' } }
const rub = amount

/** One payout of each method (docs: payout methods), in the names of v2. */
export const methods: Readonly<Record<string, object>> = {
  'card by number': {
    payout_details: { type: 'card', card: { type: 'bank_card', bank_card: { number: '4242424242424242' } } },
    participant_details: person,
    ...rub,
  },
  'card by hash': {
    payout_details: {
      type: 'card',
      card: { type: 'encrypted_card', encrypted_card: { number_hash: 'hash-of-the-widget' } },
    },
    participant_details: person,
    ...rub,
  },
  'card by token': { ...payouts.byToken },
  'bank account': { ...payouts.toAccount },
  'bank account by token': {
    payout_details: {
      type: 'bank_account',
      bank_account: {
        system_type: 'ru',
        ru: { token: 'a'.repeat(64), full_name: 'Ivanov Ivan', description: 'Payment, no VAT' },
      },
    },
    ...rub,
  },
  'faster payment system': {
    payout_details: {
      type: 'bank_account',
      bank_account: {
        system_type: 'faster_payment_system',
        faster_payment_system: { phone: '79680000000', bank_id: '100000000069', description: 'Payment' },
      },
    },
    ...rub,
  },
  yoomoney: wallet('yoomoney', '4100175017397'),
  qiwi: wallet('qiwi', '79680000000'),
  moneta: wallet('moneta', '12345678'),
  steam: wallet('steam', 'gamer'),
  recurrent: { payout_details: { type: 'recurrent', recurrent: { token: 'b'.repeat(40) } }, ...rub },
  'tax, short': {
    payout_details: {
      type: 'tax',
      tax: { type: 'tax_short', tax_details: { period: { type: 'quarter', number: 1, year: '2026' } } },
    },
    ...rub,
  },
}

function wallet(type: string, account: string): object {
  return { payout_details: { type: 'wallet', wallet: { type, [type]: { account } } }, ...rub }
}

import { definePaymentMethod } from './define-payment-method.ts'
import { redirect, showCode } from './interactions.ts'

const always = () => true
const unpaid = { refused: 'declined_by_issuer_bank', late: 'provider_timeout' } as const

/** The faster payments system: the payer scans a code with the app of its bank. */
export const fps = definePaymentMethod({
  tag: 'faster_payment_system',
  title: 'FPS (SBP) by a code',
  payerDoes: 'scans the code, or follows its link, and pays in the app of its bank',
  asks: always,
  place: 'bank_app',
  interaction: showCode,
  unpaid,
  showsPhone: true,
  recurrent: 'faster_payment_system',
  sample: { type: 'faster_payment_system' },
  source: 'docs: payment-fps-qr, payment-recurring-fps',
})

/** The same for an account that later payments are to be made from: one kopeck. */
export const fpsBinding = definePaymentMethod({
  tag: 'faster_payment_system_binding',
  title: 'FPS (SBP), binding an account',
  payerDoes: 'scans the code and agrees to later payments in the app of its bank',
  asks: always,
  place: 'bank_app',
  interaction: showCode,
  requirements: [
    {
      pointer: '/amount_details/amount',
      expected: '1: an account is bound for one kopeck',
      found: (given) => given.amount_details?.amount,
      ok: (found) => found === undefined || found === 1,
      source: 'sibling: recurring-token',
    },
    {
      pointer: '/payment_options/recurrent',
      expected: 'true: the token is what the binding is for',
      found: (given) => given.payment_options?.recurrent,
      ok: (found) => found === true,
      source: 'sibling: recurring-token',
    },
  ],
  unpaid,
  showsPhone: true,
  recurrent: 'faster_payment_system',
  sample: { type: 'faster_payment_system_binding' },
  source: 'sibling: recurring-token; sdk: FasterPaymentSystemBindingPaymentMethod',
})

/** TON: the payer sends coins from its wallet. */
export const cryptoWallet = definePaymentMethod({
  tag: 'crypto_wallet',
  title: 'TON wallet',
  payerDoes: 'scans the code and sends the coins from its wallet',
  asks: always,
  place: 'wallet',
  interaction: showCode,
  unpaid,
  currencies: ['tonc'],
  sample: {
    type: 'crypto_wallet',
    crypto_wallet: { type: 'ton', ton: { address: 'EQ-test-address-131', product_id: '131', product_name: 'Tickets' } },
  },
  source: 'sdk: CryptoWalletPaymentMethod, CurrencyEnum',
})

/** UPI, the Indian system. */
export const upi = definePaymentMethod({
  tag: 'bank_account',
  title: 'UPI',
  payerDoes: 'scans the code and pays in the app of its bank',
  asks: always,
  place: 'bank_app',
  interaction: showCode,
  unpaid,
  sample: { type: 'bank_account', bank_account: { system_type: 'upi', upi: {} } },
  source: 'sdk: BankAccountUpi (experimental)',
})

/** YooMoney. */
export const wallet = definePaymentMethod({
  tag: 'wallet',
  title: 'YooMoney',
  payerDoes: 'pays at the page of the wallet',
  asks: always,
  redirects: true,
  place: 'wallet',
  interaction: redirect,
  unpaid,
  sample: { type: 'wallet', wallet: { type: 'yoomoney', yoomoney: {} } },
  source: 'docs: payment-intro; the shape is ours',
})

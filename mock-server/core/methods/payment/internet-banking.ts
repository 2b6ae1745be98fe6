import { MINUTE } from '../../time/time.ts'
import {
  definePaymentMethod,
  type PaymentDetailsOf,
  type PaymentMethod,
  type PaymentTag,
} from './define-payment-method.ts'
import { redirect, showCode } from './interactions.ts'

const always = () => true
const unpaid = { refused: 'declined_by_issuer_bank', late: 'provider_timeout' } as const
const ofApp = {
  payerDoes: 'confirms the payment in the app that the page leads to',
  asks: always,
  redirects: true,
  place: 'wallet',
  interaction: redirect,
  unpaid,
} as const

/** SberPay: 20 minutes to confirm. */
const sberPay = definePaymentMethod({
  tag: 'internet_banking/sber_pay',
  title: 'SberPay',
  ...ofApp,
  place: 'sber_pay',
  windows: { confirm_window: 20 * MINUTE },
  recurrent: 'sber_pay',
  sample: { type: 'internet_banking', internet_banking: { type: 'sber_pay', sber_pay: { channel: 'app' } } },
  source: 'docs: payment-sber-pay; that all channels are sent to a page is ours',
})

/** T-Pay: the link depends on the device, and the payer has 20 minutes. */
const tPay = definePaymentMethod({
  tag: 'internet_banking/tpay',
  title: 'T-Pay',
  ...ofApp,
  place: 't_pay',
  windows: { payer_window: 20 * MINUTE },
  requirements: [
    {
      pointer: '/payment_options/platform_details',
      expected: 'the device of the payer, which decides what the link looks like',
      found: (given) => given.payment_options?.platform_details,
      source: 'docs: payment-tpay',
    },
  ],
  sample: { type: 'internet_banking', internet_banking: { type: 'tpay', tpay: {} } },
  source: 'docs: payment-tpay',
})

/** The payer is found by its phone: its bank asks it, and there is nothing to show. */
const phoneIdent = definePaymentMethod({
  tag: 'internet_banking/phone_ident',
  title: 'by phone',
  payerDoes: 'confirms the payment that its bank shows on its phone',
  asks: always,
  place: 'bank_app',
  interaction: showCode,
  unpaid,
  sample: {
    type: 'internet_banking',
    internet_banking: { type: 'phone_ident', phone_ident: { phone: '79261234567' } },
  },
  source: 'sdk: InternetBankingEnum; what the payer does is ours',
})

/** Pix, of Brazil. */
const pix = definePaymentMethod({
  tag: 'internet_banking/pix',
  title: 'Pix',
  payerDoes: 'scans the code and pays in the app of its bank',
  asks: always,
  place: 'bank_app',
  interaction: showCode,
  requirements: [
    {
      pointer: '/participant_details/sender/country_iso2',
      expected: 'the country of the payer, which Pix needs',
      found: (given) => given.participant_details?.sender?.country_iso2,
      source: 'sibling: payment-pix',
    },
  ],
  unpaid,
  sample: {
    type: 'internet_banking',
    internet_banking: {
      type: 'pix',
      pix: { document: '00000000131', name: 'Maria Silva', email: 'maria@shop.example' },
    },
  },
  source: 'sibling: payment-pix; sdk: InternetBankingEnum',
})

/** Wallets that are paid by at a page of their own and tell nothing of themselves. */
const wallets = {
  alipay: 'Alipay',
  alipay_hk: 'Alipay HK',
  dana: 'DANA',
  gcash: 'GCash',
  kakaopay: 'KakaoPay',
  wechatpay: 'WeChat Pay',
  china_unionpay: 'China UnionPay',
} as const

const walletMethods = (Object.keys(wallets) as (keyof typeof wallets)[]).map((type) => {
  const tag: PaymentTag = `internet_banking/${type}`
  const sample = { type: 'internet_banking', internet_banking: { type, [type]: {} } }
  return definePaymentMethod({
    tag,
    title: wallets[type],
    ...ofApp,
    payerDoes: 'pays at the page of the wallet',
    sample: sample as unknown as PaymentDetailsOf<typeof tag>,
    source: 'sdk: InternetBankingEnum',
  })
})

/** The wallet of a country. */
const countryWallet = definePaymentMethod({
  tag: 'internet_banking/country_ewallet',
  title: 'wallet of a country',
  ...ofApp,
  payerDoes: 'pays at the page of the wallet',
  sample: {
    type: 'internet_banking',
    internet_banking: { type: 'country_ewallet', country_ewallet: { country_iso2: 'ID' } },
  },
  source: 'sdk: InternetBankingEnum',
})

export const internetBanking: readonly PaymentMethod[] = [
  sberPay,
  tPay,
  ...walletMethods,
  phoneIdent,
  pix,
  countryWallet,
]

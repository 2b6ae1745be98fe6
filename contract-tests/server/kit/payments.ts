import { byCard } from '../../../schemas/example-bodies.ts'

/** What a payer is shown before the money comes: nothing, a page to go to, or a code to scan. */
type PayerAction = 'nothing' | 'redirect' | 'code'

export interface SamplePayment {
  /** The body of `session/init/payment`, in the names of v2. */
  body: PaymentBody
  asked: PayerAction
}

export interface PaymentBody {
  payment_details: object
  amount_details: { amount: number; currency: string }
  customer: object
  payment_options?: object
  participant_details?: object
}

export const returnUrl = 'https://shop.example/back'
const { customer, amount_details } = byCard

const sample = (asked: PayerAction, payment_details: object, more: Partial<PaymentBody> = {}): SamplePayment => ({
  body: { payment_details, amount_details, customer, payment_options: { return_url: returnUrl }, ...more },
  asked,
})

const banking = (type: string, fields: object = {}) => ({
  type: 'internet_banking',
  internet_banking: { type, [type]: fields },
})
const card = (type: string, fields: object) => ({ type: 'card', card: { type, [type]: fields } })
const platform_details = { type: 'desktop', os: 'windows', browser: 'chrome' }

/** One payment by each way to pay (docs: payment-intro; sdk: PaymentMethodEnum, InternetBankingEnum). */
export const paymentMethods = {
  'card by number': sample('nothing', byCard.payment_details),
  'card by hash': sample(
    'nothing',
    card('encrypted_card', {
      number_hash: 'number-of-the-widget',
      expiration_date_hash: 'date-of-the-widget',
      security_code_hash: 'code-of-the-widget',
    }),
  ),
  'card by token': sample(
    'nothing',
    card('tokenized_card', { token: '759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44' }),
  ),
  recurrent: sample('nothing', { type: 'recurrent', recurrent: { token: 'b'.repeat(40), initiator: 'merchant' } }),
  'faster payment system': sample('code', { type: 'faster_payment_system', faster_payment_system: {} }),
  'faster payment system, binding': sample(
    'code',
    { type: 'faster_payment_system_binding', faster_payment_system_binding: {} },
    { amount_details: { amount: 1, currency: 'rub' }, payment_options: { return_url: returnUrl, recurrent: true } },
  ),
  SberPay: sample('redirect', banking('sber_pay', { channel: 'mobile_web' })),
  'T-Pay': sample('redirect', banking('tpay'), { payment_options: { return_url: returnUrl, platform_details } }),
  Alipay: sample('redirect', banking('alipay')),
  'Alipay HK': sample('redirect', banking('alipay_hk')),
  DANA: sample('redirect', banking('dana')),
  GCash: sample('redirect', banking('gcash')),
  KakaoPay: sample('redirect', banking('kakaopay')),
  'WeChat Pay': sample('redirect', banking('wechatpay')),
  UnionPay: sample('redirect', banking('china_unionpay')),
  'by phone': sample('code', banking('phone_ident', { phone: '79261234567' })),
  Pix: sample('code', banking('pix', { document: '00000000131', name: 'Ana Silva', email: 'ana@shop.example' }), {
    participant_details: { sender: { country_iso2: 'BR' } },
  }),
  'wallet of a country': sample('redirect', banking('country_ewallet', { country_iso2: 'ID' })),
  'Google Pay': sample('nothing', {
    type: 'secured_card',
    secured_card: { type: 'google_pay', google_pay: { token: 'device' } },
  }),
  'Apple Pay': sample('nothing', {
    type: 'secured_card',
    secured_card: { type: 'apple_pay', apple_pay: { token: 'device' } },
  }),
  'TON wallet': sample(
    'code',
    {
      type: 'crypto_wallet',
      crypto_wallet: { type: 'ton', ton: { address: 'EQ-address-131', product_id: '131', product_name: 'Tickets' } },
    },
    { amount_details: { amount: 10000, currency: 'tonc' } },
  ),
  UPI: sample('code', { type: 'bank_account', bank_account: { system_type: 'upi', upi: {} } }),
  YooMoney: sample('redirect', { type: 'wallet', wallet: { type: 'yoomoney', yoomoney: {} } }),
} satisfies Record<string, SamplePayment>

/** A payment by card, whole; a payer that is sent to a page knows where to come back to. */
export const cardPayment = paymentMethods['card by number'].body
export const fpsPayment = paymentMethods['faster payment system'].body

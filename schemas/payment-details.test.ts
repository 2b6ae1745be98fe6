import { describe, expect, it } from 'vitest'
import { describeViolation, validate } from './index.ts'

const said = (name: 'PaymentDetails' | 'ShownPaymentDetails', value: unknown) =>
  validate(name, value).map(describeViolation)
const banking = (type: string, fields?: object) => ({
  type: 'internet_banking',
  internet_banking: { type, ...(fields && { [type]: fields }) },
})

/** As the SDK sends them, empty objects already read as such. */
const asSent: [string, object][] = [
  ['a card', { type: 'card', card: { type: 'bank_card', bank_card: { number: '4242424242424242' } } }],
  ['a recurrent token', { type: 'recurrent', recurrent: { token: 't', initiator: 'client', security_code: '123' } }],
  ['FPS', { type: 'faster_payment_system', faster_payment_system: {} }],
  ['an FPS account to bind', { type: 'faster_payment_system_binding', faster_payment_system_binding: {} }],
  [
    'an FPS account to bind for a service',
    {
      type: 'faster_payment_system_binding',
      faster_payment_system_binding: { subscription_service_info: { id: '131', name: 'Films' } },
    },
  ],
  ['Google Pay', { type: 'secured_card', secured_card: { type: 'google_pay', google_pay: { token: 't' } } }],
  [
    'TON',
    {
      type: 'crypto_wallet',
      crypto_wallet: { type: 'ton', ton: { address: 'a', product_id: '1', product_name: 'n' } },
    },
  ],
  ['UPI', { type: 'bank_account', bank_account: { system_type: 'upi', upi: {} } }],
  ['YooMoney', { type: 'wallet', wallet: { type: 'yoomoney', yoomoney: {} } }],
  ...['app', 'mobile_web', 'web', 'web_mobile'].map((channel): [string, object] => [
    `SberPay from ${channel}`,
    banking('sber_pay', { channel }),
  ]),
  ...['tpay', 'alipay', 'alipay_hk', 'dana', 'gcash', 'kakaopay', 'wechatpay', 'china_unionpay'].flatMap(
    (type): [string, object][] => [
      [type, banking(type, {})],
      [`${type} by its name alone`, banking(type)],
    ],
  ),
  ['the payer’s phone', banking('phone_ident', { phone: '79990000131' })],
  ['Pix', banking('pix', { document: '131', name: 'Ana', email: 'ana@shop.example' })],
  ['a wallet of a country', banking('country_ewallet', { country_iso2: 'KE' })],
]

describe('a payment method', () => {
  it.each(asSent)('may be %s', (_, details) => {
    expect(said('PaymentDetails', details)).toEqual([])
  })

  it.each<[string, object, string]>([
    ['no method at all', {}, '/type: expected a value, because the field is required, got nothing'],
    [
      'FPS without its object',
      { type: 'faster_payment_system' },
      '/faster_payment_system: expected a value, because the field is required, got nothing',
    ],
    [
      'an initiator that nobody knows',
      { type: 'recurrent', recurrent: { token: 't', initiator: 'bank' } },
      '/recurrent/initiator: expected one of "merchant", "client", got "bank"',
    ],
    [
      'SberPay from nowhere',
      banking('sber_pay', {}),
      '/internet_banking/sber_pay/channel: expected a value, because the field is required, got nothing',
    ],
    [
      'a payout method',
      { type: 'wallet', wallet: { type: 'qiwi', qiwi: { account: '79990000131' } } },
      '/wallet/type: expected one of "yoomoney", got "qiwi"',
    ],
  ])('is not %s', (_, details, sentence) => {
    expect(said('PaymentDetails', details)).toEqual([sentence])
  })
})

describe('a payment method that is shown', () => {
  it.each<[string, object]>([
    ['a card of which a few facts are known', { type: 'card', card: { brand: 'visa', last4: '4242', bin: '424242' } }],
    ['FPS by its name alone', { type: 'faster_payment_system' }],
    ['a recurrent token by its name alone', { type: 'recurrent' }],
    ['the wallet of a device without its token', { type: 'secured_card', secured_card: { type: 'apple_pay' } }],
    ['what was sent of the others', banking('sber_pay', { channel: 'web', phone: '79990000131' })],
  ])('is %s', (_, details) => {
    expect(said('ShownPaymentDetails', details)).toEqual([])
  })
})

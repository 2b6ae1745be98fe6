import { expect, it } from 'vitest'
import * as pay from './payment-requests.ts'
import * as sdk from './requests.ts'

const { customer, ...rest } = {
  amount_details: sdk.Amount(10_000, 'RUB'),
  customer: pay.Customer('ключ/1'),
  payment_options: { return_url: 'https://shop.example/back' },
}
const byFps = pay.FasterPaymentSystemPaymentMethod

/** sdk-run: `[]` for an object without properties, no empty list, slashes escaped, Unicode as it is. */
it.each([
  ['create', pay.create(), '[]'],
  [
    'initPayment',
    pay.initPayment(byFps, { ...rest, customer }),
    String.raw`{"payment_details":{"type":"faster_payment_system","faster_payment_system":[]},"amount_details":{"amount":10000,"currency":"RUB"},"payment_options":{"return_url":"https:\/\/shop.example\/back"},"customer":{"reference":"ключ\/1"}}`,
  ],
  [
    'startPayment',
    pay.startPayment('ps_1', pay.InternetBankingPaymentMethod('tpay')),
    '{"session_id":"ps_1","payment_details":{"type":"internet_banking","internet_banking":{"type":"tpay","tpay":[]}}}',
  ],
  ['startPayment, of what create was given', pay.startPayment('ps_1'), '{"session_id":"ps_1"}'],
  ['capture', pay.capture('ps_1'), '{"session_id":"ps_1"}'],
  ['refund', pay.refund('ps_1', undefined, 'a'), '{"session_id":"ps_1","metadata":"a"}'],
])('%s is sent in the bytes of the SDK', (_, sent, bytes) => {
  expect(sent).toBe(bytes)
})

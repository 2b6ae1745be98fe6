import { describe, expect, it } from 'vitest'
import { paymentMethods as samples } from '../../../../contract-tests/server/kit/payments.ts'
import { PaymentDetails } from '../../../../schemas/models/index.ts'
import { validate } from '../../../../schemas/validate.ts'
import { methodsOf } from '../../../coverage/methods.ts'
import { readTable } from '../../../testing/read-table.ts'
import { MINUTE } from '../../time/time.ts'
import type { Rules } from '../../view.ts'
import { paymentMethodOf, paymentMethods } from './index.ts'

/** docs: payment-intro, payment-fps-qr, payment-sber-pay, payment-tpay; the payer of each is asked unless a setting decides. */
const table = readTable(`
  method                            asks     shows     confirm  payer  currencies    refused                  phone
  card                              setting  redirect  -        -      rub usd eur   3DS_error                no
  recurrent                         no       redirect  -        -      rub usd eur   3DS_error                no
  faster_payment_system             yes      inform    -        -      rub           declined_by_issuer_bank  yes
  faster_payment_system_binding     yes      inform    -        -      rub           declined_by_issuer_bank  yes
  internet_banking/sber_pay         yes      redirect  20       -      rub           declined_by_issuer_bank  no
  internet_banking/tpay             yes      redirect  -        20     rub           declined_by_issuer_bank  no
  internet_banking/alipay           yes      redirect  -        -      rub           declined_by_issuer_bank  no
  internet_banking/alipay_hk        yes      redirect  -        -      rub           declined_by_issuer_bank  no
  internet_banking/dana             yes      redirect  -        -      rub           declined_by_issuer_bank  no
  internet_banking/gcash            yes      redirect  -        -      rub           declined_by_issuer_bank  no
  internet_banking/kakaopay         yes      redirect  -        -      rub           declined_by_issuer_bank  no
  internet_banking/wechatpay        yes      redirect  -        -      rub           declined_by_issuer_bank  no
  internet_banking/china_unionpay   yes      redirect  -        -      rub           declined_by_issuer_bank  no
  internet_banking/phone_ident      yes      inform    -        -      rub           declined_by_issuer_bank  no
  internet_banking/pix              yes      inform    -        -      rub           declined_by_issuer_bank  no
  internet_banking/country_ewallet  yes      redirect  -        -      rub           declined_by_issuer_bank  no
  secured_card                      no       redirect  -        -      rub usd eur   3DS_error                no
  crypto_wallet                     yes      inform    -        -      tonc          declined_by_issuer_bank  no
  bank_account                      yes      inform    -        -      rub           declined_by_issuer_bank  no
  wallet                            yes      redirect  -        -      rub           declined_by_issuer_bank  no
`)

const rules = (threeDSecure: boolean) => ({ threeDSecure }) as Rules
const page = {
  url: 'https://bank.example/payer/1',
  paymentId: 'pm_1001',
  qrCode: (text: string) => `picture of ${text}`,
}
const minutes = (window: number | undefined) => (window === undefined ? '-' : String(window / MINUTE))

it.each(table.rows)('$method', (row) => {
  const method = paymentMethods.find(({ tag }) => tag === row.method)!
  const [off, on] = [false, true].map((set) => method.asks({ payment_details: method.sample }, rules(set)))
  expect({
    method: method.tag,
    asks: off !== on ? 'setting' : on ? 'yes' : 'no',
    shows: method.interaction(page).type,
    confirm: minutes(method.windows?.confirm_window),
    payer: minutes(method.windows?.payer_window),
    currencies: (method.currencies ?? ['rub']).join(' '),
    refused: method.unpaid.refused,
    phone: method.showsPhone ? 'yes' : 'no',
  }).toEqual(row)
})

describe('the table of ways to pay', () => {
  it('has one row a way that the schemas know, and a row here for each', () => {
    expect(table.rows.map(({ method }) => method)).toEqual(paymentMethods.map(({ tag }) => tag))
    const inSchemas = methodsOf(PaymentDetails).map((tag) =>
      tag.startsWith('internet_banking/') ? tag : tag.split('/')[0]!,
    )
    const ways = new Set(inSchemas.filter((tag) => tag !== 'internal_transfer'))
    expect(paymentMethods.map(({ tag }) => tag as string).toSorted()).toEqual([...ways].toSorted())
  })

  it.each(paymentMethods.map((method) => [method.tag, method] as const))('finds %s by its sample', (_, method) => {
    expect(paymentMethodOf(method.sample)).toBe(method)
    expect(validate('ShownPaymentDetails', method.sample)).toEqual([])
  })

  it('has none for a payment without details, nor for an internal transfer', () => {
    const transfer = {
      type: 'internal_transfer',
      internal_transfer: { type: 'transfer_from_nominal_account', transfer_from_nominal_account: { description: 'A' } },
    } as const
    expect([paymentMethodOf(undefined), paymentMethodOf(transfer)]).toEqual([undefined, undefined])
  })

  it('has a payment of each in the suites', () => {
    const paid = Object.values(samples).map(({ body }) => paymentMethodOf(body.payment_details as never)?.tag)
    expect(paymentMethods.map(({ tag }) => tag).filter((tag) => !paid.includes(tag))).toEqual([])
  })
})

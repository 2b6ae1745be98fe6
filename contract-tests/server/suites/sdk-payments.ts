import { contract } from '../kit/contract.ts'
import { returnUrl } from '../kit/payments.ts'
import { partnerOf } from '../sdk/partner.ts'
import * as pay from '../sdk/payment-requests.ts'
import * as sdk from '../sdk/requests.ts'

const banking = pay.InternetBankingPaymentMethod
const byNumber = sdk.CardPaymentMethod(pay.BankCard('4242424242424242', '01', '30', '123', 'IVAN IVANOV'))

interface Sample {
  method: sdk.PaymentMethod
  /** The payer is asked first. */
  asks: boolean
  rest?: pay.PaymentFields
}
const quiet = (method: sdk.PaymentMethod): Sample => ({ method, asks: false })
const asking = (method: sdk.PaymentMethod, rest: pay.PaymentFields = {}): Sample => ({ method, asks: true, rest })
const platform_details = { type: 'mobile', os: 'ios', browser: 'chrome' }

/** Every payment method that the SDK can build; its UnionPay throws before anything is sent. */
const methods: Readonly<Record<string, Sample>> = {
  'card by number': quiet(byNumber),
  'card by hash': quiet(sdk.CardPaymentMethod(pay.EncryptedCard('number', 'date', 'code'))),
  'card by token': quiet(sdk.CardPaymentMethod(sdk.TokenizedCard('a'.repeat(64)))),
  recurrent: quiet(sdk.RecurrentPaymentMethod('b'.repeat(40), 'merchant')),
  'faster payment system': asking(pay.FasterPaymentSystemPaymentMethod),
  'binding of an account': asking(pay.FasterPaymentSystemBindingPaymentMethod, {
    amount_details: sdk.Amount(1, 'RUB'),
    payment_options: { return_url: returnUrl, recurrent: true },
  }),
  SberPay: asking(banking('sber_pay', { channel: 'mobile_web', phone: '79261234567' })),
  'T-Pay': asking(banking('tpay'), { payment_options: { return_url: returnUrl, platform_details } }),
  Alipay: asking(banking('alipay')),
  'Alipay HK': asking(banking('alipay_hk')),
  DANA: asking(banking('dana')),
  GCash: asking(banking('gcash')),
  KakaoPay: asking(banking('kakaopay')),
  'WeChat Pay': asking(banking('wechatpay')),
  'by phone': asking(banking('phone_ident', { phone: '79261234567' })),
  Pix: asking(banking('pix', { document: '00000000131', name: 'Ana Silva', email: 'ana@shop.example' }), {
    participant_details: { sender: { full_name: 'Ana Silva', country_iso2: 'BR' } },
  }),
  'wallet of a country': asking(banking('country_ewallet', { country_iso2: 'ID' })),
  'Google Pay': quiet(pay.SecuredCardPaymentMethod('google_pay', 'token/of=device')),
  'Apple Pay': quiet(pay.SecuredCardPaymentMethod('apple_pay', 'token/of=device')),
  TON: asking(pay.TonCryptoWallet('EQ-address-131', '131', 'Билеты'), { amount_details: sdk.Amount(10_000, 'tonc') }),
  UPI: asking(pay.BankAccountUpi),
}

const usual = {
  amount_details: sdk.Amount(10_000, 'RUB'),
  customer: pay.Customer('user/77', [{ email: 'user@shop.example' }, { phone: '79261234567' }]),
  payment_options: { return_url: returnUrl },
}

const both = ['v1', 'v2'] as const

export const paymentsThroughTheSdk = contract(
  "a partner that takes payments through the bank's SDK",
  ({ it, expect }) => {
    for (const version of both) {
      const list = version === 'v1' ? 'acquiring_payments' : 'payment_list'

      for (const [name, { method, asks, rest }] of Object.entries(methods))
        it(`takes one by each call, to its end: ${name}, in ${version}`, async (scene) => {
          const { call, webhook } = partnerOf(scene)
          const fields = { ...usual, ...rest }
          const { session: created } = await call(version, 'session/create', pay.create())
          const initial = await call(version, 'session/init/payment', pay.initPayment(method, fields))
          const started = await call(version, 'session/start/payment', pay.startPayment(created.id, method, fields))
          expect((await webhook(version)).type).toBe('ready_to_confirm')
          expect((await webhook(version)).type).toBe('ready_to_confirm')
          await call(version, 'session/cancel', pay.ofSession(started.session.id))
          expect((await webhook(version)).session[list]).toMatchObject([{ status: 'failed' }])
          const { id } = initial.session
          await call(version, 'session/confirm', pay.ofSession(id))
          let told = await webhook(version)
          if (asks) {
            expect(told.type).toBe('action_required')
            await call(version, 'session/status', pay.ofSession(id))
            await scene.payer(id).pay()
            told = await webhook(version)
          }
          expect([told.type, told.session.status]).toEqual(['payment_finished', 'accepted'])
          await call(version, 'session/status', pay.ofSession(id))
        })

      it(`says all that its builders can say, in ${version}`, async (scene) => {
        const { call } = partnerOf(scene)
        const everything = {
          ...usual,
          payment_options: { return_url: 'https://shop.example/назад?a=1', recurrent: false, platform_details },
          participant_details: { sender: { full_name: 'Иванов Иван', date_of_birth: '1990-01-31' }, recipient: {} },
          metadata: { order: ['77', ['nested']], empty: [] },
          payment_metadata: { device_session_id: 'device-131' },
          custom_routing: { tags: [{ root_tag: 'shop', values: ['a', 'b'] }] },
          revenue_split_info: [
            { contractor_alias: 'seller', percent: '10.5' },
            { contractor_alias: 'rest', remains: true },
          ],
        }
        const filled = await call(version, 'session/create', pay.create(byNumber, everything))
        const { session } = await call(version, 'session/start/payment', pay.startPayment(filled.session.id))
        expect(session[list]).toMatchObject([
          {
            customer: { reference: 'user/77', contacts: usual.customer.contacts },
            metadata: { order: ['77', ['nested']] },
            revenue_split_info: everything.revenue_split_info,
          },
        ])
      })

      it(
        `holds, captures, refunds and is charged back, in ${version}`,
        async (scene) => {
          const { call, webhook } = partnerOf(scene)
          const statuses = async () => {
            const [{ status, refunds }] = (await webhook(version)).session[list]
            return [status, ...refunds.map((each: { status: string }) => each.status)]
          }
          const take = async (captured?: Parameters<typeof pay.capture>[1]) => {
            const { session } = await call(version, 'session/init/payment', pay.initPayment(byNumber, usual))
            await webhook(version)
            await call(version, 'session/confirm', pay.ofSession(session.id))
            expect((await webhook(version)).type).toBe('ready_to_capture')
            await call(version, 'session/capture', pay.capture(session.id, captured))
            expect(await statuses()).toEqual(['succeeded'])
            return session.id as string
          }
          const first = await take()
          await call(version, 'session/refund', pay.refund(first, sdk.Amount(4_000, 'RUB'), 'out/of stock'))
          expect(await statuses()).toEqual(['succeeded', 'accepted'])
          await call(version, 'session/refund', pay.refund(first))
          expect(await statuses()).toEqual(['succeeded', 'accepted', 'accepted'])
          const second = await take(sdk.Amount(5_000, 'RUB'))
          await call(version, 'session/chargeback', pay.ofSession(second))
          expect(await statuses()).toEqual(['succeeded', 'accepted'])
        },
        { hold: true },
      )

      it(`can read every refusal, in ${version}`, async (scene) => {
        const { send } = partnerOf(scene)
        for (const [method, body] of [
          ['session/init/payment', pay.initPayment(byNumber, { customer: usual.customer })],
          ['session/start/payment', pay.startPayment('ps_9')],
          ['session/capture', pay.capture('ps_9')],
          ['session/refund', pay.refund('ps_9', sdk.Amount(0, 'RUB'))],
        ] as const) {
          const { status, body: answer } = await send(version, method, body)
          expect([method, status >= 400, answer.error?.code]).toEqual([method, true, 'invalid_request'])
        }
      })
    }

    it('begins several payments and payouts in one session', async (scene) => {
      const { call, webhook } = partnerOf(scene)
      const payout = sdk.initPayout('v2', sdk.CardPaymentMethod(sdk.BankCard('4242424242424242')), {
        participant_details: { recipient: { full_name: 'Ivanov Ivan' } },
        amount_details: sdk.Amount(5_000, 'RUB'),
      })
      const body = pay.initSession([pay.initPayment(byNumber, usual), pay.initPayment(byNumber, usual)], [payout])
      const { session } = await call('v2', 'session/multi/init', body)
      expect([session.payment_list.length, session.payout_list.length]).toEqual([2, 1])
      expect((await webhook('v2')).type).toBe('ready_to_confirm')
      await call('v2', 'session/confirm', pay.ofSession(session.id))
      for (const _ of ['payment', 'payment', 'payout']) expect((await webhook('v2')).type).toBe('payment_finished')
      expect((await call('v2', 'session/status', pay.ofSession(session.id))).session.status).toBe('accepted')
    })
  },
)

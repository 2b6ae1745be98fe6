import { contract } from '../kit/contract.ts'
import { asked, confirmed, paymentIn } from '../kit/payment-steps.ts'
import { fpsPayment, type PaymentBody, paymentMethods, type SamplePayment } from '../kit/payments.ts'

const samples = Object.entries<SamplePayment>(paymentMethods)
const webhookOf = { nothing: 'payment_finished', redirect: 'action_required', code: 'action_required' } as const
const lists = { v1: 'acquiring_payments', v2: 'payment_list' } as const

const without = (body: PaymentBody, field: 'payment_options' | 'participant_details'): PaymentBody => {
  const { [field]: _, ...rest } = body
  return rest
}
const failed = (code: string) => ({
  type: 'payment_finished',
  session: { status: 'cancelled', payment_list: [{ status: 'failed', error: { code } }] },
})

export const eachWayToPay = contract('a payment by each way to pay', ({ it, expect }) => {
  for (const version of ['v1', 'v2'] as const)
    for (const [name, { body, asked: wanted }] of samples)
      it(`${name}: the payer is shown ${wanted}, and pays, in ${version}`, async (scene) => {
        const { clock, inbox, payer } = scene
        let webhook = await confirmed(scene, body, version)
        expect(webhook.type).toBe(webhookOf[wanted])
        if (wanted !== 'nothing') {
          const [{ status, customer_interaction }] = webhook.session[lists[version]]
          expect([status, customer_interaction.type]).toEqual(['pending', wanted === 'code' ? 'inform' : 'redirect'])
          await payer(webhook.session.id).pay()
          await clock.runToIdle()
          webhook = inbox.next()
        }
        const [payment] = webhook.session[lists[version]]
        expect([webhook.type, webhook.session.status, payment.status]).toEqual([
          'payment_finished',
          'accepted',
          'succeeded',
        ])
        expect(payment.amount_details).toEqual(body.amount_details)
        expect(payment.payment_details.type).toBe((body.payment_details as { type: string }).type)
        expect(payment).not.toHaveProperty('customer_interaction')
        expect(inbox.left).toBe(0)
      })

  for (const [name, { body, asked: wanted }] of samples.filter(([, each]) => each.asked === 'redirect'))
    it(`${name}: needs to know where the payer comes back to from the page it is sent to (${wanted})`, async ({
      bank,
    }) => {
      const { return_url: _, ...options } = body.payment_options as { return_url: string }
      const { code, description } = await bank.refused('session/init/payment', { ...body, payment_options: options })
      expect([code, description]).toEqual([
        'invalid_request',
        expect.stringContaining('/payment_options/return_url: expected'),
      ])
    })

  it('is in roubles, but for cards and coins', async ({ bank }) => {
    for (const [name, { body }] of samples) {
      const { currency } = body.amount_details
      if ((body.payment_details as { type: string }).type.match(/card|recurrent/)) continue
      const other = {
        ...body,
        amount_details: { ...body.amount_details, currency: currency === 'rub' ? 'usd' : 'rub' },
      }
      const { description } = await bank.refused('session/init/payment', other)
      expect([name, description]).toEqual([
        name,
        expect.stringContaining(`/amount_details/currency: expected ${currency}`),
      ])
    }
  })
})

export const byFps = contract('a payment by the faster payments system', ({ it, expect }) => {
  it('shows the payer a code for its screen, and a link for its phone', async (scene) => {
    const { type, qr } = paymentIn(await confirmed(scene, fpsPayment)).customer_interaction.inform
    expect(type).toBe('qr')
    expect(new URL(qr.content).protocol).toMatch(/^https?:$/)
    const { protocol, pathname } = new URL(qr.img)
    expect([protocol, pathname]).toEqual(['data:', expect.stringMatching(/^image\/svg\+xml/)])
    const [head, data = ''] = qr.img.split(/,(.*)/s)
    const picture = head.endsWith(';base64') ? atob(data) : decodeURIComponent(data)
    expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*>.*<\/svg>$/s)
  })

  it('tells the phone of whoever has paid, masked, beside what the partner knows', async (scene) => {
    const { clock, inbox, payer } = scene
    const webhook = await confirmed(scene, fpsPayment)
    expect(paymentIn(webhook).customer).toEqual(fpsPayment.customer)
    await payer(webhook.session.id).pay()
    await clock.runToIdle()
    const { customer } = paymentIn(inbox.next())
    expect(customer).toEqual({
      ...fpsPayment.customer,
      contacts: [{ email: 'user@shop.example' }, { phone: expect.stringMatching(/^\d{4}\*+\d{2}$/) }],
    })
  })

  it('fails when the payer says no, or has not paid within an hour', async (scene) => {
    const { clock, inbox, payer } = scene
    const { session } = await confirmed(scene, fpsPayment)
    await payer(session.id).refuse()
    await clock.runToIdle()
    expect(inbox.next()).toMatchObject(failed('declined_by_issuer_bank'))
    await confirmed(scene, fpsPayment)
    await clock.advance('PT1H')
    expect(inbox.next()).toMatchObject(failed('provider_timeout'))
  })

  it('binds an account for one kopeck, by a token that is asked for', async ({ bank }) => {
    const { body } = paymentMethods['faster payment system, binding']
    const dearer = { ...body, amount_details: { amount: 2, currency: 'rub' } }
    expect((await bank.refused('session/init/payment', dearer)).description).toContain('/amount_details/amount')
    const { description } = await bank.refused('session/init/payment', without(body, 'payment_options'))
    expect(description).toContain('/payment_options/recurrent')
  })
})

export const byApps = contract('a payment in the app of a bank', ({ it, expect }) => {
  it('by SberPay is confirmed within 20 minutes', async (scene) => {
    const { clock, inbox } = scene
    await asked(scene, paymentMethods.SberPay.body)
    await clock.advance('PT19M59S')
    expect(inbox.left).toBe(0)
    await clock.advance('PT1S')
    expect(inbox.next()).toMatchObject(failed('confirm_timeout'))
  })

  it('by SberPay is paid within an hour', async (scene) => {
    const { clock, inbox } = scene
    await confirmed(scene, paymentMethods.SberPay.body)
    await clock.advance('PT59M59S')
    expect(inbox.left).toBe(0)
    await clock.advance('PT1S')
    expect(inbox.next()).toMatchObject(failed('provider_timeout'))
  })

  for (const channel of ['app', 'mobile_web', 'web', 'web_mobile'])
    it(`by SberPay sends the payer to a page from its channel ${channel}`, async (scene) => {
      const { body } = paymentMethods.SberPay
      const details = { type: 'internet_banking', internet_banking: { type: 'sber_pay', sber_pay: { channel } } }
      const webhook = await confirmed(scene, { ...body, payment_details: details })
      const { payment_details, customer_interaction } = paymentIn(webhook)
      expect(payment_details).toEqual(details)
      expect(customer_interaction.redirect).toMatchObject({ url: expect.stringMatching(/^http/), method: 'GET' })
    })

  it('by T-Pay is paid within 20 minutes of being asked for', async (scene) => {
    const { clock, inbox, payer } = scene
    await confirmed(scene, paymentMethods['T-Pay'].body)
    await clock.advance('PT19M59S')
    expect(inbox.left).toBe(0)
    await clock.advance('PT1S')
    expect(inbox.next()).toMatchObject(failed('provider_timeout'))

    const { session } = await confirmed(scene, paymentMethods['T-Pay'].body)
    await clock.advance('PT15M')
    await payer(session.id).abandon()
    await clock.advance('PT5M')
    expect(inbox.next()).toMatchObject(failed('provider_timeout'))
  })

  it('by T-Pay waits for its confirm as long as others do', async (scene) => {
    const { clock, inbox } = scene
    await asked(scene, paymentMethods['T-Pay'].body)
    await clock.advance('PT239M59S')
    expect(inbox.left).toBe(0)
  })

  it('by T-Pay needs to know the device, and Pix the country of the payer', async ({ bank }) => {
    const [tPay, pix] = [paymentMethods['T-Pay'].body, paymentMethods.Pix.body]
    const onNothing = { ...tPay, payment_options: { return_url: 'https://shop.example/back' } }
    expect((await bank.refused('session/init/payment', onNothing)).description).toContain(
      '/payment_options/platform_details: expected',
    )
    expect((await bank.refused('session/init/payment', without(pix, 'participant_details'))).description).toContain(
      '/participant_details/sender/country_iso2: expected',
    )
  })
})

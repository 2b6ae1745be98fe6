import { afterEach, describe, expect, it } from 'vitest'
import { paymentByCard, paymentByFps, paymentBySberPay, paymentByTPay } from '../../fixtures/builders/payments.ts'
import type { Session } from '../../schemas/generated/types.ts'
import { type BankHandle, type BankOptions, createBank } from '../index.ts'
import { askedPayment, formWith, open, openByForm, press } from '../testing/sample-payer.ts'

let bank: BankHandle

const begin = (options: BankOptions = {}) => {
  bank = createBank({ clock: 'manual', threeDSecure: true, ...options })
  return bank
}

afterEach(() => bank.close())

const paymentOf = async (session: string) => {
  const body = JSON.stringify({ session_id: session })
  const answer = await bank.partner.fetch('/api/v2/session/status', { method: 'POST', body })
  return ((await answer.json()) as { session: Session }).session.payment_list?.[0]
}

const yooMoney = { type: 'wallet', wallet: { type: 'yoomoney', yoomoney: {} } } as const
const english = { 'accept-language': 'en' }

describe('the page of a payer', () => {
  it('shows what is to be paid, to whom and until when, and that nothing of it is real', async () => {
    begin()
    const { url, payment, session } = await askedPayment(bank, paymentByCard({ rub: 1500 }))
    const { text, status } = await open(bank.fetch, url, { headers: english })
    expect(status).toBe(200)
    for (const shown of ['Test bank. bank131-mock: an emulator. No real money', '3-D Secure', '1,500.00 ₽', 'lucky'])
      expect(text).toContain(shown)
    for (const shown of ['visa •••• 4242', payment, session, 'demo_project', 'Pay until']) expect(text).toContain(shown)
  })

  it.each([
    ['a card', paymentByCard(), '3-D Secure', 'Confirm and pay'],
    ['FPS', paymentByFps(), 'Bank app', 'Pay'],
    ['SberPay', paymentBySberPay(), 'SberPay', 'Pay with SberPay'],
    ['T-Pay', paymentByTPay(), 'T-Pay', 'Pay with T-Pay'],
    ['YooMoney', { ...paymentByCard(), payment_details: yooMoney }, 'Wallet', 'Pay from the wallet'],
  ])('of a payment by %s is the one of its way to pay', async (_, request, title, pay) => {
    begin()
    const page = await open(bank.fetch, (await askedPayment(bank, request)).url, { headers: english })
    expect(/<h1>(.*?)<\/h1>/.exec(page.html)?.[1]).toBe(title)
    expect(formWith(page, pay).action).toMatch(/\/pay\?lang=en$/)
  })

  it('shows the code of a payment by FPS as a picture', async () => {
    begin()
    const { html } = await open(bank.fetch, (await askedPayment(bank, paymentByFps())).url)
    expect(html).toMatch(/<img src="data:image\/svg\+xml;base64,[^"]+" alt="[^"]+"/)
  })

  it('loads nothing, runs nothing and may be kept by nobody', async () => {
    begin()
    const { html, headers } = await open(bank.fetch, (await askedPayment(bank, paymentByFps())).url)
    const [, nonce] = /<style nonce="([^"]+)"/.exec(html)!
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'none'; style-src 'nonce-${nonce}'; img-src data:; form-action 'self' http: https:; base-uri 'none'`,
    )
    expect(headers.get('cache-control')).toBe('no-store')
    expect(html).not.toMatch(/<script|<iframe|@import|url\(|\sstyle=|\son\w+=|(?:src|href)="(?:https?:)?\/\//)
  })

  it.each([
    [{ 'accept-language': 'ru-RU,ru;q=0.9,en;q=0.8' }, '', 'ru', 'Подтвердить и оплатить'],
    [{ 'accept-language': 'de, en;q=0.5, ru;q=0.4' }, '', 'en', 'Confirm and pay'],
    [{ 'accept-language': 'en;q=0, ru;q=0.1' }, '', 'ru', 'Подтвердить и оплатить'],
    [{ 'accept-language': 'de' }, '', 'en', 'Confirm and pay'],
    [{}, '', 'en', 'Confirm and pay'],
    [{ 'accept-language': 'ru' }, '?lang=en', 'en', 'Confirm and pay'],
    [{ 'accept-language': 'ru' }, '?lang=xx', 'ru', 'Подтвердить и оплатить'],
  ])('speaks the language of %j%s', async (headers, query, language, pay) => {
    begin()
    const { url } = await askedPayment(bank)
    const page = await open(bank.fetch, url + query, { headers })
    expect(page.html).toContain(`<html lang="${language}">`)
    expect(page.headers.get('content-language')).toBe(language)
    expect(formWith(page, pay).action).toContain(`lang=${language}`)
  })

  it('escapes what the shop has sent, and shows no card number in it', async () => {
    begin()
    const evil = `"><script>alert('1')</script>`
    const card = '4000000000000002'
    const request = paymentByFps({
      customer: { reference: evil },
      metadata: { order: `${evil} ${card}` },
      payment_options: { return_url: `https://shop.example/?${evil}` },
    })
    const { url } = await askedPayment(bank, request)
    const { html } = await open(bank.fetch, url)
    expect(html).not.toContain('<script')
    expect(html).toContain('&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)')
    expect(html).not.toContain(card)
    expect(html).not.toContain(card.match(/..../g)!.join(' '))
  })
})

describe('a payer who pays', () => {
  it('makes the payment go on', async () => {
    begin()
    const { url, session } = await askedPayment(bank)
    await press(bank.fetch, await open(bank.fetch, url, { headers: english }), 'Confirm and pay')
    expect(JSON.parse((await bank.nextWebhook('payment_finished')).body)).toMatchObject({
      session: { id: session, status: 'accepted', payment_list: [{ status: 'succeeded' }] },
    })
  })

  it('goes back to the shop as it came: by GET', async () => {
    begin()
    const { url } = await askedPayment(bank)
    const back = await press(bank.fetch, await open(bank.fetch, url, { headers: english }), 'Confirm and pay')
    expect([back.status, back.headers.get('location')]).toEqual([303, 'https://shop.example/paid'])
  })

  it.each([
    ['/shop/paid', '/shop/paid'],
    ['//evil.example/paid', 'https://bank.example//evil.example/paid'],
    ['/\\\\evil.example', 'https://bank.example///evil.example'],
  ])('goes back to an address of the bank itself, and by none to another host: %s', async (path, location) => {
    begin({ publicUrl: 'https://bank.example' })
    const return_url = `https://bank.example${path}`
    const { url } = await askedPayment(bank, paymentByFps({ payment_options: { return_url } }))
    const back = await press(bank.fetch, await open(bank.fetch, url, { headers: english }), 'Pay')
    expect(back.headers.get('location')).toBe(location)
  })

  it('goes back to the shop as it came: by a form that posts itself, and has a button where nothing runs', async () => {
    begin()
    const { redirect, payment } = await askedPayment(bank)
    expect(redirect).toMatchObject({ method: 'POST', params: { PaReq: expect.any(String), MD: payment } })
    const page = await openByForm(bank.fetch, redirect!.url, redirect!.params!, english)
    const back = await press(bank.fetch, page, 'Confirm and pay')
    expect(formWith(back, 'Back to the shop')).toEqual({
      action: 'https://shop.example/paid',
      others: { PaRes: 'bank131-mock', MD: payment },
    })
    const [, nonce, script] = /<script nonce="([^"]+)">(.*?)<\/script>/.exec(back.html)!
    expect(script).toBe("document.getElementById('back').submit()")
    expect(back.headers.get('content-security-policy')).toContain(`script-src 'nonce-${nonce}'`)
    expect(back.headers.get('content-security-policy')).toContain("form-action 'self' http: https:")
  })

  it('stays where there is nowhere to go back to, and looks at what became of it', async () => {
    begin()
    const { payment_options: _, ...request } = paymentByFps()
    const { url } = await askedPayment(bank, request)
    const stays = await press(bank.fetch, await open(bank.fetch, url, { headers: english }), 'Pay')
    expect(stays.status).toBe(303)
    const there = new URL(stays.headers.get('location')!, `${url}/pay`)
    expect(there.href).toBe(`${url}?lang=en`)
    expect((await open(bank.fetch, there.href)).text).toContain('The payment is on its way')
    await bank.clock.runToIdle()
    expect((await open(bank.fetch, there.href)).text).toContain('Paid The payment has gone through.')
  })

  it.each([['javascript:alert(1)'], ['data:text/html,<script>alert(1)</script>'], ['myshop://paid'], ['/paid']])(
    'is not sent to %s, and the page says so',
    async (return_url) => {
      begin()
      const { url } = await askedPayment(bank, paymentByFps({ payment_options: { return_url } }))
      const page = await open(bank.fetch, url, { headers: english })
      expect(page.text).toContain(`none of the web (http or https), so this page does not go there: ${return_url}`)
      expect(page.headers.get('content-security-policy')).toContain("form-action 'self';")
      const stays = await press(bank.fetch, page, 'Pay')
      expect(new URL(stays.headers.get('location')!, `${url}/pay`).href).toBe(`${url}?lang=en`)
    },
  )

  it('pays once: pressed again, the page says what became of it', async () => {
    begin()
    const { url } = await askedPayment(bank)
    const page = await open(bank.fetch, url, { headers: english })
    await press(bank.fetch, page, 'Confirm and pay')
    const again = await press(bank.fetch, page, 'Confirm and pay')
    expect(new URL(again.headers.get('location')!, `${url}/pay`).href).toBe(`${url}?lang=en`)
    await bank.clock.runToIdle()
    expect((await bank.webhooks()).map(({ type }) => type)).toEqual([
      'ready_to_confirm',
      'action_required',
      'payment_finished',
    ])
  })
})

it('a payer who refuses goes back to the shop too, and the payment has failed', async () => {
  begin()
  const { url, session } = await askedPayment(bank)
  const back = await press(bank.fetch, await open(bank.fetch, url, { headers: english }), 'Refuse')
  expect(back.headers.get('location')).toBe('https://shop.example/paid')
  expect(await paymentOf(session)).toMatchObject({ status: 'failed', error: { code: '3DS_error' } })
  const { text } = await open(bank.fetch, url, { headers: english })
  expect(text).toContain('Not paid')
  expect(text).toContain('(3DS_error)')
})

it('a payer who leaves it keeps the payment waiting until its time is over', async () => {
  begin()
  const { url, session } = await askedPayment(bank, paymentByFps())
  const page = await open(bank.fetch, url, { headers: english })
  const left = await press(bank.fetch, page, 'Leave it')
  expect(new URL(left.headers.get('location')!, `${url}/abandon`).href).toBe(`${url}?lang=en`)
  expect((await open(bank.fetch, url, { headers: english })).text).toContain('You have left')
  await press(bank.fetch, page, 'Pay')
  expect(await paymentOf(session)).toMatchObject({ status: 'pending' })
  await bank.clock.advance({ minutes: 60 })
  expect(await paymentOf(session)).toMatchObject({ status: 'failed', error: { code: 'provider_timeout' } })
})

describe('a payment that is over', () => {
  it('has no buttons, says what was given back, and leads to the shop', async () => {
    begin()
    const { url, session } = await askedPayment(bank)
    await bank.payer(session).pay()
    await bank.clock.runToIdle()
    const body = JSON.stringify({ session_id: session, amount_details: { amount: 2500, currency: 'rub' } })
    await bank.partner.fetch('/api/v2/session/refund', { method: 'POST', body })
    await bank.clock.runToIdle()
    const { html, text } = await open(bank.fetch, url, { headers: english })
    expect(html).not.toContain('<form')
    expect(text).toContain('Given back 25.00 ₽')
    expect(html).toContain('<a class="button" href="https://shop.example/paid">')
  })

  it('is held where the project holds payments', async () => {
    begin({ hold: true })
    const { url, session } = await askedPayment(bank)
    await bank.payer(session).pay()
    await bank.clock.runToIdle()
    expect((await open(bank.fetch, url, { headers: english })).text).toContain('The money is held')
  })
})

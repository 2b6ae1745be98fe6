import { afterEach, describe, expect, it } from 'vitest'
import type { Session } from '../../schemas/generated/types.ts'
import { type BankHandle, type BankOptions, createBank } from '../index.ts'
import { formWith, open, type Page, press } from '../testing/sample-payer.ts'

let bank: BankHandle

const begin = (options: BankOptions = {}) => {
  bank = createBank({ clock: 'manual', ...options })
  return bank
}

afterEach(() => bank.close())

type Answered = { status: string; session: Session; public_token: string; error?: { code: string } }

async function call(path: string, body: object): Promise<Answered> {
  const answer = await bank.partner.fetch(`/api/${path}`, { method: 'POST', body: JSON.stringify(body) })
  return (await answer.json()) as Answered
}

const order = { amount_details: { amount: 150_000, currency: 'rub' }, customer: { reference: 'user131' } }

/** The page of a session that was made of `made`, for the widget that was asked to be so. */
async function hosted(widget: object = {}, made: object = order) {
  const { session } = await call('v2/session/create', made)
  const { public_token } = await call('v1/token', { acquiring_widget: { session_id: session.id, ...widget } })
  return { session: session.id, token: public_token, url: `https://demo.bank131.ru/payment/${public_token}` }
}

const english = { 'accept-language': 'en' }
const card = { number: '4242 4242 4242 4242', expiry: '05/30', code: '123', holder: 'IVAN IVANOV' }
const byCard = 'Pay 1,500.00 ₽ by card'
const byFps = 'Pay 1,500.00 ₽ by FPS'

const show = (url: string) => open(bank.fetch, url, { headers: english })
const locationOf = ({ headers, url }: Page) => new URL(headers.get('location')!, url).href
const payByCard = async (url: string, fields: Record<string, string> = card) =>
  press(bank.fetch, await show(url), byCard, { way: 'card', ...fields })

/** What a partner does meanwhile. */
async function confirm(session: string) {
  await bank.nextWebhook('ready_to_confirm')
  await call('v2/session/confirm', { session_id: session })
  await bank.clock.runToIdle()
}

const paymentOf = async (session: string) =>
  (await call('v2/session/status', { session_id: session })).session.payment_list?.[0]

describe('the hosted payment page', () => {
  it('shows the session that its token was asked for, and how it can be paid', async () => {
    begin()
    const { url, session } = await hosted()
    const { text, headers } = await show(url)
    for (const shown of ['1,500.00 ₽', 'user131', session, byCard, byFps, 'Test bank']) expect(text).toContain(shown)
    expect(text).not.toContain('Keep the way to pay')
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'nonce-[^']+'; img-src data:; form-action/,
    )
  })

  it('starts the payment in that session, and the partner confirms it as ever', async () => {
    begin()
    const { url, session } = await hosted()
    expect(locationOf(await payByCard(url))).toBe(`${url}?lang=en`)
    expect((await show(url)).text).toContain('The payment is being prepared')
    await confirm(session)
    expect((await show(url)).text).toContain('Paid')
    expect(await paymentOf(session)).toMatchObject({
      status: 'succeeded',
      payment_details: { type: 'card', card: { brand: 'visa', last4: '4242' } },
      amount_details: order.amount_details,
      customer: order.customer,
    })
  })

  it('leads through 3-D Secure and back, and on to the shop', async () => {
    begin({ threeDSecure: true })
    const { url, session } = await hosted({ success_return_url: 'https://shop.example/thanks' })
    await payByCard(url)
    await confirm(session)
    const asked = await show(url)
    expect(locationOf(asked)).toMatch(/\/payer\/demo_project\/ps_1001\/pm_1001\/[a-p]{32}\?lang=en$/)
    const page = await show(locationOf(asked))
    expect(page.text).not.toContain('For whoever integrates')
    const back = await press(bank.fetch, page, 'Confirm and pay')
    expect(locationOf(back)).toBe(url)
    await bank.clock.runToIdle()
    expect(locationOf(await show(url))).toBe('https://shop.example/thanks')
  })

  it('takes a payment by FPS, and goes to where it failed', async () => {
    begin()
    const { url, session } = await hosted({ failure_return_url: 'https://shop.example/sorry' })
    await press(bank.fetch, await show(url), byFps, { way: 'fps' })
    await confirm(session)
    const app = await show(locationOf(await show(url)))
    expect(app.text).toContain('Bank app')
    await press(bank.fetch, app, 'Refuse')
    expect(locationOf(await show(url))).toBe('https://shop.example/sorry')
    expect(await paymentOf(session)).toMatchObject({
      status: 'failed',
      payment_details: { type: 'faster_payment_system' },
    })
  })

  it.each([
    [true, 'https://shop.example/thanks'],
    [false, undefined],
    [undefined, undefined],
  ])('with success_on_hold %s takes a hold for a success, or waits', async (success_on_hold, to) => {
    begin({ hold: true })
    const { url, session } = await hosted({ success_return_url: 'https://shop.example/thanks', success_on_hold })
    await payByCard(url)
    await confirm(session)
    const page = await show(url)
    expect(page.headers.get('location') ?? undefined).toBe(to)
    if (to === undefined) expect(page.text).toContain('The money is held')
    await call('v2/session/capture', { session_id: session })
    await bank.clock.runToIdle()
    expect(locationOf(await show(url))).toBe('https://shop.example/thanks')
  })

  it.each([
    [{ show_recurrent_checkbox: true }, true, true],
    [{ show_recurrent_checkbox: 'true' }, true, true],
    [{ show_recurrent_checkbox: true }, false, false],
    [{ show_recurrent_checkbox: false }, true, false],
    [{}, true, false],
  ])('asked for with %j and ticked: %s, leaves a token: %s', async (widget, ticked, leaves) => {
    begin()
    const { url, session } = await hosted(widget)
    await payByCard(url, { ...card, ...(ticked && { remember: 'yes' }) })
    await confirm(session)
    expect((await paymentOf(session))?.recurrent !== undefined).toBe(leaves)
  })

  it.each([
    ['ru', '', 'ru'],
    ['en', '', 'en'],
    ['ru', '?lang=en', 'en'],
    [undefined, '', 'en'],
  ])('asked for in %s, speaks %s: %s', async (locale, query, language) => {
    begin()
    const { url } = await hosted({ locale })
    expect((await open(bank.fetch, url + query)).html).toContain(`<html lang="${language}">`)
  })

  it.each(['javascript:alert(1)', 'myshop://paid', 'thanks'])('does not send a payer to %s', async (to) => {
    begin()
    const { url, session } = await hosted({ success_return_url: to })
    await payByCard(url)
    await confirm(session)
    expect((await show(url)).text).toContain('The payment has gone through.')
  })
})

describe('a card that is typed', () => {
  it.each([
    ['number', '4242', '14 to 19 digits'],
    ['expiry', '13/30', 'month and year, like 05/30'],
    ['code', '12', '3 or 4 digits'],
    ['holder', 'x'.repeat(101), 'at most 100 characters'],
  ])('with a wrong %s is asked for again, and nothing of it is shown', async (name, typed, says) => {
    begin()
    const { url, session } = await hosted()
    const page = await payByCard(url, { ...card, [name]: typed })
    expect(page.status).toBe(422)
    expect(page.html).toContain(`<p class="wrong" id="${name}-wrong">${says}</p>`)
    expect(page.html.match(/aria-invalid="true"/g)).toHaveLength(1)
    expect(page.html).not.toContain('value="4242')
    expect(page.html).not.toMatch(/IVAN|value="123"/)
    expect(await paymentOf(session)).toBeUndefined()
    expect(locationOf(await press(bank.fetch, page, byCard, { way: 'card', ...card }))).toBe(`${url}?lang=en`)
  })

  it('is kept nowhere', async () => {
    begin()
    const { url, session } = await hosted()
    await payByCard(url, { ...card, number: '2200-2400-0000-4940' })
    await confirm(session)
    const kept = JSON.stringify([
      await bank.snapshot(),
      await bank.requests(),
      await bank.webhooks(),
      (await show(url)).html,
    ])
    expect(kept).toContain('4940')
    expect(kept).not.toContain('2200240000004940')
    expect(kept).not.toMatch(/security_code|"123"/)
  })

  it('leads to the outcome of its number', async () => {
    begin()
    const { url, session } = await hosted()
    await payByCard(url, { ...card, number: '4000001310000393' })
    await confirm(session)
    expect((await show(url)).text).toContain('(insufficient_funds)')
  })
})

describe('a public token', () => {
  it('pays once: pressed twice, one payment is started', async () => {
    begin()
    const { url, token, session } = await hosted()
    const page = await show(url)
    const both = await Promise.all([0, 1].map(() => press(bank.fetch, page, byCard, { way: 'card', ...card })))
    expect(both.map(locationOf)).toEqual([`${url}?lang=en`, `${url}?lang=en`])
    expect((await call('v2/session/status', { session_id: session })).session.payment_list).toHaveLength(1)
    const about = { type: 'public_token', public_token: { token } }
    expect(await call('v1/token/info', about)).toMatchObject({ info: { is_active: false } })
  })

  it('of a payment that was not started is not used up', async () => {
    begin()
    const { url, token } = await hosted({}, {})
    await open(bank.fetch, url, { method: 'POST', body: new URLSearchParams({ way: 'fps' }) })
    const about = { type: 'public_token', public_token: { token } }
    expect(await call('v1/token/info', about)).toMatchObject({ info: { is_active: true } })
  })

  it.each([
    ['that nobody was given', async () => `/payment/${'a'.repeat(64)}`],
    ['that is none', async () => '/payment/ps_1001'],
    [
      'that is older than 24 hours',
      async () => {
        const { url } = await hosted()
        await bank.clock.advance({ hours: 24 })
        return url
      },
    ],
    [
      'of another widget',
      async () => {
        const { public_token } = await call('v1/token', { tokenize_widget: { access: true } })
        return `/payment/${public_token}`
      },
    ],
    [
      'of a bank that has begun again',
      async () => {
        const { url } = await hosted()
        await bank.reset()
        return url
      },
    ],
    [
      'that has opened its other widget',
      async () => {
        const { session } = await call('v2/session/create', order)
        const asked = { acquiring_widget: { session_id: session.id }, tokenize_widget: { access: true } }
        const { public_token } = await call('v1/token', asked)
        const elements = [{ ref: 'number', type: 'card_number', card_number: '4242424242424242' }]
        const headers = { 'x-public-token': public_token }
        const init = { method: 'POST', body: JSON.stringify({ elements }), headers }
        expect((await bank.partner.fetch('/api/v1/tokenize/elements', init)).status).toBe(200)
        return `/payment/${public_token}`
      },
    ],
  ])('%s opens nothing, and the page says where a right one comes from', async (_, wrong) => {
    begin()
    const url = await wrong()
    const page = await show(url)
    expect(page.status).toBe(404)
    expect(page.text).toContain('POST /api/v1/token')
    const posted = await open(bank.fetch, url, { method: 'POST', body: 'way=fps' })
    expect([404, 303]).toContain(posted.status)
    expect(await bank.webhooks()).toEqual([])
  })

  it('opens the page of its own project', async () => {
    begin({ projects: { one: {}, two: {} } })
    const two = bank.project('two')
    const send = async (path: string, body: object) => {
      const answer = await two.partner.fetch(`/api/${path}`, { method: 'POST', body: JSON.stringify(body) })
      return (await answer.json()) as Answered
    }
    const { session } = await send('v2/session/create', { ...order, customer: { reference: 'of the second' } })
    const { public_token } = await send('v1/token', { acquiring_widget: { session_id: session.id } })
    expect((await show(`/payment/${public_token}`)).text).toContain('of the second')
  })

  it('is not asked for with a session that is not there', async () => {
    begin()
    const refused = await call('v1/token', { acquiring_widget: { session_id: 'ps_9' } })
    expect(refused.error?.code).toBe('invalid_request')
  })
})

describe('a session that cannot be paid here', () => {
  it.each([
    [{}, 'the amount, given here or at session/create'],
    [{ amount_details: order.amount_details }, 'the customer, given here or at session/create'],
    [{ ...order, amount_details: { amount: 100, currency: 'tonc' } }, '/amount_details/currency'],
  ])('because it was made of %j says so', async (made, says) => {
    begin()
    const { url } = await hosted({}, made)
    const { text, html } = await show(url)
    expect(text).toContain('The shop has not said all that a payment needs')
    expect(text).toContain(says)
    expect(html).not.toContain('<form')
  })

  it('by FPS alone, because its currency is another, is offered by card', async () => {
    begin()
    const { url } = await hosted({}, { ...order, amount_details: { amount: 1000, currency: 'usd' } })
    const page = await show(url)
    expect(formWith(page, 'Pay 10.00 $ by card').action).toContain('?lang=en')
    expect(page.text).not.toContain('by FPS')
  })

  it('because a payout has begun in it says so', async () => {
    begin()
    const { url, session } = await hosted()
    await call('v2/session/start/payout', {
      session_id: session,
      payout_details: { type: 'wallet', wallet: { type: 'steam', steam: { account: 'gamer' } } },
    })
    expect((await show(url)).text).toContain('Nothing to pay')
  })

  it('because it was cancelled is not paid', async () => {
    begin()
    const { url, session } = await hosted({ failure_return_url: 'https://shop.example/sorry' })
    await call('v2/session/cancel', { session_id: session })
    expect(locationOf(await show(url))).toBe('https://shop.example/sorry')
  })

  it('because the partner has started its payment itself shows that payment', async () => {
    begin()
    const { url, session } = await hosted()
    await call('v2/session/start/payment', {
      session_id: session,
      payment_details: { type: 'faster_payment_system', faster_payment_system: {} },
    })
    expect((await show(url)).text).toContain('The payment is being prepared')
  })
})

describe('the page that waits', () => {
  it('looks again by itself, and without scripts too', async () => {
    begin()
    const { url, token, session } = await hosted()
    const state = async () => (await bank.fetch(`${url}/state`)).json()
    expect(await state()).toEqual({ state: 'open' })
    await payByCard(url)
    const page = await show(url)
    const [, nonce, script] = /<script nonce="([^"]+)">(.*?)<\/script>/s.exec(page.html)!
    expect(script).toContain(`fetch('${token}/state')`)
    expect(script).toContain("!== 'waiting'")
    expect(page.html).toContain('<noscript><meta http-equiv="refresh" content="1"></noscript>')
    expect(page.headers.get('content-security-policy')).toContain(`script-src 'nonce-${nonce}'; connect-src 'self'`)
    expect(await state()).toEqual({ state: 'waiting' })
    await confirm(session)
    expect(await state()).toEqual({ state: 'paid' })
    expect((await show(url)).html).not.toContain('<script')
    expect(await (await bank.fetch('/payment/x/state')).json()).toEqual({ state: 'none' })
  })

  it('is nobody else’s to start', async () => {
    begin()
    const { url, session } = await hosted()
    const headers = { ...english, 'sec-fetch-site': 'cross-site' }
    const page = await press(bank.fetch, await show(url), byCard, { way: 'card', ...card }, headers)
    expect(page.status).toBe(403)
    expect(await paymentOf(session)).toBeUndefined()
  })
})

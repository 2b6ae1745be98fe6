import { describe, expect, it } from 'vitest'
import { createBank } from '../index.ts'
import { byCard, byFps, card, english, locationOf, openShop, order } from '../testing/sample-hosted.ts'
import { open, press } from '../testing/sample-payer.ts'

describe('the hosted payment page', () => {
  it('shows the session that its token was asked for, and how it can be paid', async () => {
    await using shop = openShop()
    const { url, session } = await shop.hosted()
    const { text, headers } = await shop.show(url)
    for (const shown of ['1,500.00 ₽', 'user131', session, byCard, byFps, 'Test bank']) expect(text).toContain(shown)
    expect(text).not.toContain('Keep the way to pay')
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'nonce-[^']+'; img-src data:; form-action/,
    )
  })

  it('starts the payment in that session, and the partner confirms it as ever', async () => {
    await using shop = openShop()
    const { url, session } = await shop.hosted()
    expect(locationOf(await shop.payByCard(url))).toBe(`${url}?lang=en`)
    expect((await shop.show(url)).text).toContain('The payment is being prepared')
    await shop.confirm(session)
    expect((await shop.show(url)).text).toContain('Paid')
    expect(await shop.paymentOf(session)).toMatchObject({
      status: 'succeeded',
      payment_details: { type: 'card', card: { brand: 'visa', last4: '4242' } },
      amount_details: order.amount_details,
      customer: order.customer,
    })
  })

  it('leads through 3-D Secure and back, and on to the shop', async () => {
    await using shop = openShop({ threeDSecure: true })
    const { url, session } = await shop.hosted({ success_return_url: 'https://shop.example/thanks' })
    await shop.payByCard(url)
    await shop.confirm(session)
    const asked = await shop.show(url)
    expect(locationOf(asked)).toMatch(/\/payer\/demo_project\/ps_1001\/pm_1001\/[a-p]{32}\?lang=en$/)
    const page = await shop.show(locationOf(asked))
    expect(page.text).not.toContain('For whoever integrates')
    const back = await press(shop.bank.fetch, page, 'Confirm and pay')
    expect(locationOf(back)).toBe(url)
    await shop.bank.clock.runToIdle()
    expect(locationOf(await shop.show(url))).toBe('https://shop.example/thanks')
  })

  it('takes a payment by FPS, and goes to where it failed', async () => {
    await using shop = openShop()
    const { url, session } = await shop.hosted({ failure_return_url: 'https://shop.example/sorry' })
    await press(shop.bank.fetch, await shop.show(url), byFps, { way: 'fps' })
    await shop.confirm(session)
    const app = await shop.show(locationOf(await shop.show(url)))
    expect(app.text).toContain('Bank app')
    await press(shop.bank.fetch, app, 'Refuse')
    expect(locationOf(await shop.show(url))).toBe('https://shop.example/sorry')
    expect(await shop.paymentOf(session)).toMatchObject({
      status: 'failed',
      payment_details: { type: 'faster_payment_system' },
    })
  })

  it.each([
    [true, 'https://shop.example/thanks'],
    [false, undefined],
    [undefined, undefined],
  ])('with success_on_hold %s takes a hold for a success, or waits', async (success_on_hold, to) => {
    await using shop = openShop({ hold: true })
    const { url, session } = await shop.hosted({ success_return_url: 'https://shop.example/thanks', success_on_hold })
    await shop.payByCard(url)
    await shop.confirm(session)
    const page = await shop.show(url)
    expect(page.headers.get('location') ?? undefined).toBe(to)
    if (to === undefined) expect(page.text).toContain('The money is held')
    await shop.call('v2/session/capture', { session_id: session })
    await shop.bank.clock.runToIdle()
    expect(locationOf(await shop.show(url))).toBe('https://shop.example/thanks')
  })

  it.each([
    [{ show_recurrent_checkbox: true }, true, true],
    [{ show_recurrent_checkbox: 'true' }, true, true],
    [{ show_recurrent_checkbox: true }, false, false],
    [{ show_recurrent_checkbox: false }, true, false],
    [{}, true, false],
  ])('asked for with %j and ticked: %s, leaves a token: %s', async (widget, ticked, leaves) => {
    await using shop = openShop()
    const { url, session } = await shop.hosted(widget)
    await shop.payByCard(url, { ...card, ...(ticked && { remember: 'yes' }) })
    await shop.confirm(session)
    expect((await shop.paymentOf(session))?.recurrent !== undefined).toBe(leaves)
  })

  it.each([
    ['ru', '', 'ru'],
    ['en', '', 'en'],
    ['ru', '?lang=en', 'en'],
    [undefined, '', 'en'],
  ])('asked for in %s, speaks %s: %s', async (locale, query, language) => {
    await using shop = openShop()
    const { url } = await shop.hosted({ locale })
    expect((await open(shop.bank.fetch, url + query)).html).toContain(`<html lang="${language}">`)
  })

  it.each(['javascript:alert(1)', 'myshop://paid', 'thanks'])(
    'does not send a payer to %s, and says so',
    async (to) => {
      await using shop = openShop()
      const { url, session } = await shop.hosted({ success_return_url: to })
      await shop.payByCard(url)
      await shop.confirm(session)
      const { text } = await shop.show(url)
      expect(text).toContain('The payment has gone through.')
      expect(text).toContain(`none of the web (http or https), so this page does not go there: ${to}`)
    },
  )
})

it('is come back to where a snapshot was put back, and not at the bank that it was taken of', async () => {
  await using shop = openShop({ threeDSecure: true, publicUrl: 'https://old.example' })
  const { url, token, session } = await shop.hosted()
  await shop.payByCard(url)
  await shop.confirm(session)
  await using elsewhere = createBank({ clock: 'manual', threeDSecure: true, publicUrl: 'https://new.example' })
  await elsewhere.restore(await shop.bank.snapshot())
  const { sessions } = (await elsewhere.snapshot()).state
  expect(JSON.stringify(sessions)).not.toContain('https://old.example')
  const hosted = await open(elsewhere.fetch, `https://new.example/payment/${token}`, { headers: english })
  const page = await open(elsewhere.fetch, new URL(locationOf(hosted), hosted.url).href, { headers: english })
  expect(locationOf(await press(elsewhere.fetch, page, 'Confirm and pay'))).toBe(`https://new.example/payment/${token}`)
})

describe('the page that waits', () => {
  it('looks again by itself, and without scripts too', async () => {
    await using shop = openShop()
    const { url, token, session } = await shop.hosted()
    const state = async () => (await shop.bank.fetch(`${url}/state`)).json()
    expect(await state()).toEqual({ state: 'open' })
    await shop.payByCard(url)
    const page = await shop.show(url)
    const [, nonce, script] = /<script nonce="([^"]+)">(.*?)<\/script>/s.exec(page.html)!
    expect(script).toContain(`fetch('${token}/state')`)
    expect(script).toContain("!== 'waiting'")
    expect(page.html).toContain('<noscript><meta http-equiv="refresh" content="1"></noscript>')
    expect(page.headers.get('content-security-policy')).toContain(`script-src 'nonce-${nonce}'; connect-src 'self'`)
    expect(await state()).toEqual({ state: 'waiting' })
    await shop.confirm(session)
    expect(await state()).toEqual({ state: 'paid' })
    expect((await shop.show(url)).html).not.toContain('<script')
    expect(await (await shop.bank.fetch('/payment/x/state')).json()).toEqual({ state: 'none' })
  })

  it('is nobody else’s to start', async () => {
    await using shop = openShop()
    const { url, session } = await shop.hosted()
    const headers = { ...english, 'sec-fetch-site': 'cross-site' }
    const page = await press(shop.bank.fetch, await shop.show(url), byCard, { way: 'card', ...card }, headers)
    expect(page.status).toBe(403)
    expect(await shop.paymentOf(session)).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { byCard, card, locationOf, openShop, order } from '../testing/sample-hosted.ts'
import { formWith, press } from '../testing/sample-payer.ts'

describe('a card that is typed', () => {
  it.each([
    ['number', '4242', '14 to 19 digits'],
    ['expiry', '13/30', 'month and year, like 05/30'],
    ['code', '12', '3 or 4 digits'],
    ['holder', 'x'.repeat(101), 'at most 100 characters'],
  ])('with a wrong %s is asked for again, and nothing of it is shown', async (name, typed, says) => {
    await using shop = openShop()
    const { url, session } = await shop.hosted()
    const page = await shop.payByCard(url, { ...card, [name]: typed })
    expect(page.status).toBe(422)
    expect(page.html).toContain(`<p class="wrong" id="${name}-wrong">${says}</p>`)
    expect(page.html.match(/aria-invalid="true"/g)).toHaveLength(1)
    expect(page.html).not.toContain('value="4242')
    expect(page.html).not.toMatch(/IVAN|value="123"/)
    expect(await shop.paymentOf(session)).toBeUndefined()
    expect(locationOf(await press(shop.bank.fetch, page, byCard, { way: 'card', ...card }))).toBe(`${url}?lang=en`)
  })

  it('is kept nowhere', async () => {
    await using shop = openShop()
    const { url, session } = await shop.hosted()
    await shop.payByCard(url, { ...card, number: '2200-2400-0000-4940' })
    await shop.confirm(session)
    const kept = JSON.stringify([
      await shop.bank.snapshot(),
      await shop.bank.requests(),
      await shop.bank.webhooks(),
      (await shop.show(url)).html,
    ])
    expect(kept).toContain('4940')
    expect(kept).not.toContain('2200240000004940')
    expect(kept).not.toMatch(/security_code|"123"/)
  })

  it('leads to the outcome of its number', async () => {
    await using shop = openShop()
    const { url, session } = await shop.hosted()
    await shop.payByCard(url, { ...card, number: '4000001310000393' })
    await shop.confirm(session)
    expect((await shop.show(url)).text).toContain('(insufficient_funds)')
  })
})

describe('a session that cannot be paid here', () => {
  it.each([
    [{}, 'the amount, given here or at session/create'],
    [{ amount_details: order.amount_details }, 'the customer, given here or at session/create'],
    [{ ...order, amount_details: { amount: 100, currency: 'tonc' } }, '/amount_details/currency'],
  ])('because it was made of %j says so', async (made, says) => {
    await using shop = openShop()
    const { url } = await shop.hosted({}, made)
    const { text, html } = await shop.show(url)
    expect(text).toContain('The shop has not said all that a payment needs')
    expect(text).toContain(says)
    expect(html).not.toContain('<form')
  })

  it('by FPS alone, because its currency is another, is offered by card', async () => {
    await using shop = openShop()
    const { url } = await shop.hosted({}, { ...order, amount_details: { amount: 1000, currency: 'usd' } })
    const page = await shop.show(url)
    expect(formWith(page, 'Pay 10.00 $ by card').action).toContain('?lang=en')
    expect(page.text).not.toContain('by FPS')
  })

  it('because a payout has begun in it says so', async () => {
    await using shop = openShop()
    const { url, session } = await shop.hosted()
    await shop.call('v2/session/start/payout', {
      session_id: session,
      payout_details: { type: 'wallet', wallet: { type: 'steam', steam: { account: 'gamer' } } },
    })
    expect((await shop.show(url)).text).toContain('Nothing to pay')
  })

  it('because it was cancelled is not paid', async () => {
    await using shop = openShop()
    const { url, session } = await shop.hosted({ failure_return_url: 'https://shop.example/sorry' })
    await shop.call('v2/session/cancel', { session_id: session })
    expect(locationOf(await shop.show(url))).toBe('https://shop.example/sorry')
  })

  it('because the partner has started its payment itself shows that payment', async () => {
    await using shop = openShop()
    const { url, session } = await shop.hosted()
    await shop.call('v2/session/start/payment', {
      session_id: session,
      payment_details: { type: 'faster_payment_system', faster_payment_system: {} },
    })
    expect((await shop.show(url)).text).toContain('The payment is being prepared')
  })
})

import { describe, expect, it } from 'vitest'
import { byCard, card, locationOf, openShop, order, type Shop } from '../testing/sample-hosted.ts'
import { open, press } from '../testing/sample-payer.ts'

describe('a public token', () => {
  it('pays once: pressed twice, one payment is started', async () => {
    await using shop = openShop()
    const { url, token, session } = await shop.hosted()
    const page = await shop.show(url)
    const both = await Promise.all([0, 1].map(() => press(shop.bank.fetch, page, byCard, { way: 'card', ...card })))
    expect(both.map(locationOf)).toEqual([`${url}?lang=en`, `${url}?lang=en`])
    expect((await shop.call('v2/session/status', { session_id: session })).session.payment_list).toHaveLength(1)
    const about = { type: 'public_token', public_token: { token } }
    expect(await shop.call('v1/token/info', about)).toMatchObject({ info: { is_active: false } })
  })

  it('of a payment that was not started is not used up', async () => {
    await using shop = openShop()
    const { url, token } = await shop.hosted({}, {})
    await open(shop.bank.fetch, url, { method: 'POST', body: new URLSearchParams({ way: 'fps' }) })
    const about = { type: 'public_token', public_token: { token } }
    expect(await shop.call('v1/token/info', about)).toMatchObject({ info: { is_active: true } })
  })

  it.each([
    ['that nobody was given', async () => `/payment/${'a'.repeat(64)}`],
    ['that is none', async () => '/payment/ps_1001'],
    [
      'that is older than 24 hours',
      async (shop: Shop) => {
        const { url } = await shop.hosted()
        await shop.bank.clock.advance({ hours: 24 })
        return url
      },
    ],
    [
      'of another widget',
      async (shop: Shop) => {
        const { public_token } = await shop.call('v1/token', { tokenize_widget: { access: true } })
        return `/payment/${public_token}`
      },
    ],
    [
      'of a bank that has begun again',
      async (shop: Shop) => {
        const { url } = await shop.hosted()
        await shop.bank.reset()
        return url
      },
    ],
    [
      'that has opened its other widget',
      async (shop: Shop) => {
        const { session } = await shop.call('v2/session/create', order)
        const asked = { acquiring_widget: { session_id: session.id }, tokenize_widget: { access: true } }
        const { public_token } = await shop.call('v1/token', asked)
        const elements = [{ ref: 'number', type: 'card_number', card_number: '4242424242424242' }]
        const headers = { 'x-public-token': public_token }
        const init = { method: 'POST', body: JSON.stringify({ elements }), headers }
        expect((await shop.bank.partner.fetch('/api/v1/tokenize/elements', init)).status).toBe(200)
        return `/payment/${public_token}`
      },
    ],
  ])('%s opens nothing, and the page says where a right one comes from', async (_, wrong) => {
    await using shop = openShop()
    const url = await wrong(shop)
    const page = await shop.show(url)
    expect(page.status).toBe(404)
    expect(page.text).toContain('POST /api/v1/token')
    const posted = await open(shop.bank.fetch, url, { method: 'POST', body: 'way=fps' })
    expect([404, 303]).toContain(posted.status)
    expect(await shop.bank.webhooks()).toEqual([])
  })

  it('opens the page of its own project', async () => {
    await using shop = openShop({ projects: { one: {}, two: {} } })
    const two = shop.bank.project('two')
    const { session } = await shop.call(
      'v2/session/create',
      { ...order, customer: { reference: 'of the second' } },
      two,
    )
    const { public_token } = await shop.call('v1/token', { acquiring_widget: { session_id: session.id } }, two)
    expect((await shop.show(`/payment/${public_token}`)).text).toContain('of the second')
  })

  it('is not asked for with a session that is not there', async () => {
    await using shop = openShop()
    const refused = await shop.call('v1/token', { acquiring_widget: { session_id: 'ps_9' } })
    expect(refused.error?.code).toBe('invalid_request')
  })
})

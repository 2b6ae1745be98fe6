import { afterEach, describe, expect, it } from 'vitest'
import { type StartedBank, startBank } from '../index.ts'
import { ask } from '../testing/sample-partner.ts'
import { askedPayment, type Interaction } from '../testing/sample-payer.ts'

let bank: StartedBank

afterEach(() => bank.close())

async function asked(): Promise<Interaction> {
  bank = await startBank({ clock: 'manual', threeDSecure: true })
  return askedPayment(bank)
}

const pay = ({ url }: Interaction, headers: Record<string, string>) =>
  ask(bank.url, { path: `${new URL(url).pathname}/pay`, headers: { 'accept-language': 'en', ...headers } })

const isPaid = async () => {
  await bank.clock.runToIdle()
  return (await bank.webhooks()).some(({ type }) => type === 'payment_finished')
}

describe('a payer’s page on a socket', () => {
  it('is where customer_interaction says', async () => {
    const { url } = await asked()
    expect(url.startsWith(`${bank.url}/payer/demo_project/ps_1001/pm_1001/`)).toBe(true)
    const { status, headers, text } = await ask(bank.url, { method: 'GET', path: new URL(url).pathname })
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(text).toContain('3-D Secure')
  })

  it('is where publicUrl says, whose name browsers know the bank by', async () => {
    bank = await startBank({ clock: 'manual', threeDSecure: true, publicUrl: 'https://bank.shop.example:8443' })
    const { url } = await askedPayment(bank)
    expect(url.startsWith('https://bank.shop.example:8443/payer/demo_project/')).toBe(true)
    expect((await ask(bank.url, { method: 'GET', path: new URL(url).pathname })).status).toBe(200)
  })

  it.each(['bank.shop.example', 'ftp://bank', 'https://bank/path', 'https://bank/', 'https://bank?x', 'http://a b'])(
    'is not where %s says',
    async (publicUrl) => {
      await expect(startBank({ publicUrl })).rejects.toThrow(
        'publicUrl: expected an address of http or https without a path, like http://localhost:8131',
      )
      bank = await startBank()
    },
  )

  it('needs no token of the control API', async () => {
    bank = await startBank({ clock: 'manual', threeDSecure: true, adminToken: 'secret' })
    const interaction = await askedPayment(bank)
    expect((await pay(interaction, {})).status).toBe(303)
    expect(await isPaid()).toBe(true)
  })

  it.each([
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page that does not say where it is from', { origin: 'null' }],
    ['a page of another port', { origin: 'http://127.0.0.1:1' }],
    ['what a browser calls another site', { 'sec-fetch-site': 'cross-site' }],
    ['what a browser calls a sister of the site', { 'sec-fetch-site': 'same-site' }],
    ['what a browser says nobody asked for', { 'sec-fetch-site': 'none' }],
  ])('is not paid at from %s', async (_, headers) => {
    const answer = await pay(await asked(), headers)
    expect(answer.status).toBe(403)
    expect(answer.text).toContain('A payment is acted on from its own page alone')
    expect(await isPaid()).toBe(false)
  })

  it.each([
    ['itself', () => ({ origin: bank.url })],
    [
      'itself behind a name that a proxy has changed',
      () => ({ origin: 'https://bank.shop.example', 'sec-fetch-site': 'same-origin' }),
    ],
    ['a program, which says nothing', () => ({})],
  ])('is paid at from %s', async (_, headers) => {
    const interaction = await asked()
    expect((await pay(interaction, headers())).status).toBe(303)
    expect(await isPaid()).toBe(true)
  })

  it('is opened from anywhere: a shop posts the form of 3-D Secure', async () => {
    const { url } = await asked()
    const headers = { origin: 'https://shop.example', 'sec-fetch-site': 'cross-site', 'accept-language': 'en' }
    const answer = await ask(bank.url, { path: new URL(url).pathname, headers, body: 'PaReq=bank131-mock&MD=pm_1001' })
    expect(answer.status).toBe(200)
    expect(answer.text).toContain('Confirm and pay')
  })

  it.each(['x'.repeat(70_000), '%', 'MD=%ff%00&MD', '\u0000'])('takes a form of any bytes', async (body) => {
    const { url } = await asked()
    const answer = await ask(bank.url, { path: new URL(url).pathname, body })
    expect(answer.status).toBe(200)
  })
})

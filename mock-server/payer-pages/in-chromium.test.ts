import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, noChromium } from '../../contract-tests/server/targets/chromium/find-chromium.ts'
import { sharedBrowser } from '../../contract-tests/server/targets/chromium/shared-browser.ts'
import { paymentByCard, paymentByFps } from '../../fixtures/builders/payments.ts'
import { type ProjectHandle, type StartedBank, startBank } from '../index.ts'
import { expectFine, openWindow, windows } from '../testing/judged-page.ts'
import { formOf, shopWithWidget, startShop } from '../testing/sample-shop.ts'

const found = findChromium()
// biome-ignore lint/suspicious/noExplicitAny: whatever the bank answers; the expectations are the types
type Answered = any

describe.skipIf(found === undefined)(`in Chromium${found === undefined ? `: ${noChromium}` : ''}`, () => {
  let browser: Browser & AsyncDisposable
  let bank: StartedBank
  let shop: Awaited<ReturnType<typeof startShop>>

  beforeAll(async () => {
    shop = await startShop()
    browser = await sharedBrowser()
    // The partner confirms whatever the bank is ready for.
    bank = await startBank({
      threeDSecure: true,
      pace: { processingMs: 1, settlementMs: 1 },
      onWebhook({ type, sessionId, project }) {
        if (type === 'ready_to_confirm')
          void call(bank.project(project), 'v2/session/confirm', { session_id: sessionId })
        return 200
      },
    })
  })

  afterAll(async () => {
    await browser?.[Symbol.asyncDispose]()
    await bank?.close()
    shop?.server.close()
  })

  let projects = 0
  /** A project of a test's own: its webhooks are nobody else's. */
  const newProject = () => bank.project(`shop-${++projects}`, {})

  async function call(project: ProjectHandle, path: string, body: object): Promise<Answered> {
    const answer = await project.partner.fetch(`/api/${path}`, { method: 'POST', body: JSON.stringify(body) })
    return answer.json()
  }

  /** `customer_interaction` of a payment that is on its way. */
  async function askedFor(project: ProjectHandle, request: object): Promise<Answered> {
    await call(project, 'v2/session/init/payment', request)
    const { body } = await project.nextWebhook('action_required')
    return JSON.parse(body).session.payment_list[0].customer_interaction
  }

  const resultIn = async (project: ProjectHandle) =>
    JSON.parse((await project.nextWebhook('payment_finished')).body).session.status

  /** A browser of somebody who pays. */
  const payer = (options: BrowserContextOptions) => openWindow(browser, options, [bank.url, shop.url])

  describe.each(windows)('in %s', (_, size) => {
    it('a card is paid through 3-D Secure, to which the shop posts a form, and which posts back', async () => {
      const request = paymentByCard({ payment_options: { return_url: `${shop.url}/paid` } })
      const project = newProject()
      const { redirect } = await askedFor(project, request)
      shop.pages.set('/checkout', formOf(redirect))
      await using visit = await payer(size)
      const { page } = visit
      await page.goto(`${shop.url}/checkout`)
      await page.click('button')
      expect(await page.textContent('h1')).toBe('3-D Secure')
      await expectFine(page)
      await page.click('text=Confirm and pay')
      await page.waitForURL(`${shop.url}/paid`)
      expect(shop.visits.at(-1)).toBe(`POST /paid PaRes=bank131-mock&MD=${redirect.params.MD}`)
      expect(await resultIn(project)).toBe('accepted')
    })

    it('FPS is paid at the page that stands for a bank’s app', async () => {
      const project = newProject()
      const request = paymentByFps({ payment_options: { return_url: `${shop.url}/paid-by-fps` } })
      const { inform } = await askedFor(project, request)
      await using visit = await payer(size)
      const { page } = visit
      await page.goto(inform.qr.content)
      expect(await page.getAttribute('img', 'src')).toBe(inform.qr.img)
      await expectFine(page)
      await page.click('text=Русский')
      expect(await page.textContent('h1')).toBe('Приложение банка')
      await expectFine(page)
      await page.click('button:text-is("Оплатить")')
      await page.waitForURL(`${shop.url}/paid-by-fps`)
      expect(shop.visits.at(-1)).toBe('GET /paid-by-fps')
      expect(await resultIn(project)).toBe('accepted')
      await page.goto(inform.qr.content)
      expect(await page.textContent('h1')).toBe('Paid')
      await expectFine(page)
    })

    it('a session is paid at the hosted page, by a card that is typed there', async () => {
      const project = newProject()
      const url = await hosted(project, { show_recurrent_checkbox: true, success_return_url: `${shop.url}/thanks` })
      await using visit = await payer(size)
      const { page } = visit
      await page.goto(url)
      await expectFine(page)
      await fillCard(page)
      await page.waitForURL(`${bank.url}/payer/**`)
      await expectFine(page)
      await page.click('text=Confirm and pay')
      await page.waitForURL(`${shop.url}/thanks`)
      expect(await resultIn(project)).toBe('accepted')
    })
  })

  it('a card is paid by whoever runs no scripts', async () => {
    const project = newProject()
    const url = await hosted(project, { success_return_url: `${shop.url}/thanks-from-nobody` })
    await using visit = await payer({ javaScriptEnabled: false })
    const { page } = visit
    await page.goto(url)
    await fillCard(page)
    await page.waitForURL(`${bank.url}/payer/**`)
    await page.click('text=Confirm and pay')
    await page.waitForURL(`${shop.url}/thanks-from-nobody`)
    expect(await resultIn(project)).toBe('accepted')
  })

  it('3-D Secure leads back by a button, where nothing runs', async () => {
    const project = newProject()
    const { redirect } = await askedFor(
      project,
      paymentByCard({ payment_options: { return_url: `${shop.url}/by-hand` } }),
    )
    shop.pages.set('/checkout', formOf(redirect))
    await using visit = await payer({ javaScriptEnabled: false })
    const { page } = visit
    await page.goto(`${shop.url}/checkout`)
    await page.click('button')
    await page.click('text=Confirm and pay')
    await page.click('text=Back to the shop >> nth=-1')
    await page.waitForURL(`${shop.url}/by-hand`)
    expect(shop.visits.at(-1)).toBe(`POST /by-hand PaRes=bank131-mock&MD=${redirect.params.MD}`)
  })

  it('the widget of the self-employed is shown in the shop’s own page, and tells it what came of it', async () => {
    const asked = { self_employed_widget: { tax_reference: '131000000002' } }
    const { public_token } = await call(newProject(), 'v1/token', asked)
    shop.pages.set('/link', shopWithWidget(bank.url, public_token))
    await using visit = await payer({})
    const { page } = visit
    await page.goto(`${bank.url}/self-employed/${public_token}`)
    await expectFine(page)
    await page.goto(`${shop.url}/link`)
    const frame = page.frameLocator('#bank131-self-employed iframe')
    await frame.locator('button').click()
    await page.waitForFunction('globalThis.heard.length > 0')
    expect(await page.evaluate('globalThis.heard')).toEqual([
      {
        origin: bank.url,
        data: {
          type: 'bank131-self-employed',
          tax_reference: '131000000002',
          is_professional_income_taxpayer: true,
          is_linked: false,
        },
      },
    ])
  })

  it('a card is kept at the page of the widget, and a token comes out', async () => {
    const { public_token } = await call(newProject(), 'v1/token', { tokenize_widget: { access: true } })
    await using visit = await payer(windows[0][1])
    const { page } = visit
    await page.goto(`${bank.url}/tokenize/${public_token}`)
    await expectFine(page)
    await page.fill('#number', '2200 2400 0000 4940')
    await page.fill('#expiry', '05/30')
    await page.click('text=Keep the card')
    expect(await page.textContent('#token')).toMatch(/^[0-9a-f]{64}$/)
    await expectFine(page)
  })

  async function fillCard(page: Page) {
    const card = { number: '4242 4242 4242 4242', expiry: '05/30', code: '123' }
    for (const [name, typed] of Object.entries(card)) await page.fill(`#${name}`, typed)
    await page.click('button[value=card]')
  }

  async function hosted(project: ProjectHandle, widget: object): Promise<string> {
    const order = { amount_details: { amount: 150_000, currency: 'rub' }, customer: { reference: 'user131' } }
    const { session } = await call(project, 'v2/session/create', order)
    const asked = { acquiring_widget: { session_id: session.id, ...widget } }
    return `${bank.url}/payment/${(await call(project, 'v1/token', asked)).public_token}`
  }
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, noChromium } from '../../contract-tests/server/targets/chromium/find-chromium.ts'
import { sharedBrowser } from '../../contract-tests/server/targets/chromium/shared-browser.ts'
import { type StartedBank, startBank } from '../index.ts'
import { expectFine, openWindow, windows } from '../testing/judged-page.ts'
import { call, type Partner, payout, startPartner } from '../testing/sample-partner.ts'

const found = findChromium()
const all = [...windows, ['a very wide window', { viewport: { width: 2560, height: 1200 } }]] as const

/** Markup, a text that runs from right to left, control characters. */
const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>\u202eevil\u0000\u001b[31m'

describe.skipIf(found === undefined)(`the inspector in Chromium${found === undefined ? `: ${noChromium}` : ''}`, () => {
  let browser: Browser & AsyncDisposable
  let partner: Partner
  let bank: StartedBank

  beforeAll(async () => {
    browser = await sharedBrowser()
    partner = await startPartner()
    partner.behave = (_, response) => response.writeHead(500).end(hostile)
    bank = await startBank({
      clock: 'manual',
      ids: 'fixed',
      webhookUrl: partner.url,
      projects: { demo_project: {}, shop: {} },
    })
    await call(bank.url, 'session/init/payout', payout)
    await bank.clock.advance({ seconds: 1 })
    const other = { ...payout, amount_details: { amount: 777_700, currency: 'rub' }, metadata: hostile }
    await call(bank.url, 'session/init/payout', other)
    await call(bank.url, 'session/init/payout', { ...payout, metadata: 'x'.repeat(500_000) })
    await call(bank.url, 'session/status', { session_id: 'ps_none' })
  })

  afterAll(async () => {
    await browser?.[Symbol.asyncDispose]()
    await bank?.close()
    await partner?.close()
  })

  const visit = async (page: Page, hash = '') => {
    await page.goto('about:blank')
    await page.goto(`${bank.url}/__admin/ui${hash}`)
    await page.waitForSelector('.state-dot.live')
  }
  const sessionsIn = (page: Page) => page.locator('.windowed li')

  describe.each(all)('in %s', (_, size) => {
    it('the timeline has a lane for each session and is well to read', async () => {
      await using seen = await openWindow(browser, size, [bank.url])
      const { page } = seen
      await visit(page)
      await sessionsIn(page).nth(2).waitFor()
      expect(await sessionsIn(page).count()).toBe(3)
      await page.waitForFunction('document.querySelectorAll(".lane .span").length >= 3')
      expect(await page.locator('.lane .mark.due').count()).toBeGreaterThan(0)
      await expectFine(page)
      await page.click('text=each from its start')
      await expectFine(page)
    })

    it('a session says where it is, how it came there and what comes', async () => {
      await using seen = await openWindow(browser, size, [bank.url])
      const { page } = seen
      await visit(page, '#/demo_project/session/ps_1001')
      await page.waitForSelector('.edge.taken')
      expect(await page.textContent('.state.current')).toBe('awaiting_confirm')
      expect(await page.textContent('main')).toMatch(/start — → checking.*by a call req_1.*money held/)
      expect(await page.textContent('main')).toContain('Held now')
      await expectFine(page)
    })
  })

  it('is found, opened, moved and left by keyboard alone', async () => {
    await using seen = await openWindow(browser, windows[1][1], [bank.url])
    const { page } = seen
    await visit(page)
    await sessionsIn(page).nth(2).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('7777')
    await expect.poll(() => sessionsIn(page).count()).toBe(1)
    expect(page.url()).toContain('?q=7777')
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/demo_project\/session\/ps_1002$/)
    await page.goBack()
    await page.waitForURL(/\?q=7777$/)
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await page.waitForURL(/#\/demo_project\/calls$/)
    await page.keyboard.press('?')
    await page.waitForSelector('dialog[open]')
    await expectFine(page)
    await page.keyboard.press('Escape')
    const before = await bank.clock.now()
    await page.keyboard.press('.')
    await expect.poll(async () => (await bank.clock.now()) > before).toBe(true)
  })

  it('each action says which call of the control API it is, and the page shows what came of it', async () => {
    await using seen = await openWindow(browser, windows[1][1], [bank.url])
    const { page } = seen
    await visit(page)
    const project = await page.locator('.picker summary b').textContent()
    expect(project).toBe('demo_project')
    await page.hover('text=+1 h')
    expect(await page.textContent('.status code')).toBe(
      `curl -X POST ${bank.url}/__admin/projects/demo_project/clock/advance -d '{"by":"PT1H"}'`,
    )
    const before = await page.textContent('.clock time')
    await page.click('text=+1 h')
    await page.waitForSelector('.status .ok')
    expect(await page.textContent('.clock time')).not.toBe(before)
  })

  it('goes to another project, follows what happens there, and resets it once it has been told twice', async () => {
    await using seen = await openWindow(browser, windows[1][1], [bank.url])
    const { page } = seen
    await visit(page)
    await page.click('.picker summary')
    await page.fill('.picker input', 'sho')
    await page.click('.picker li button')
    await page.waitForURL(/#\/shop\/timeline$/)
    await page.waitForSelector('.empty')
    await call(bank.url, 'session/init/payout', payout, { project: 'shop' })
    await page.waitForSelector('.lane .span', { state: 'attached' })
    await page.click('text=Reset…')
    await page.click('.asking .danger')
    await page.waitForSelector('.empty')
    expect(await bank.project('shop').sessions()).toEqual([])
  })

  it('shows what partners send as text, whatever it is', async () => {
    await using seen = await openWindow(browser, windows[0][1], [bank.url])
    const { page } = seen
    await visit(page)
    await sessionsIn(page).nth(2).waitFor()
    expect(await page.textContent('main')).toContain('<img src=x onerror=')
    await visit(page, '#/demo_project/session/ps_1002')
    await page.waitForSelector('.session-head')
    expect(await page.textContent('.session-head')).toContain('<script>document.title=2</script>')
    expect(await page.locator('main img, main script').count()).toBe(0)
    const said = await page.textContent('main')
    for (const each of ['\u202e', '\u0000', '\u001b']) expect(said).not.toContain(each)
    expect(await page.title()).toBe('bank131-mock')
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
  })

  it('speaks Russian to who asks for it, and keeps to it', async () => {
    await using seen = await openWindow(browser, { ...windows[0][1], locale: 'ru-RU' }, [bank.url])
    const { page } = seen
    await visit(page)
    expect(await page.getAttribute('html', 'lang')).toBe('ru')
    expect(await page.textContent('.menu [aria-current]')).toContain('Лента')
    await sessionsIn(page).nth(2).waitFor()
    await expectFine(page)
    await page.click('text=English')
    await page.reload()
    await page.waitForSelector('.menu [aria-current] >> text=Timeline')
  })

  it('asks for the admin token where the bank has one, and keeps it out of addresses', async () => {
    await using closed = await startBank({ adminToken: 'a-secret' })
    await using seen = await openWindow(browser, windows[0][1], [closed.url])
    const { page } = seen
    await page.goto(`${closed.url}/__admin/ui`)
    await page.waitForSelector('h1')
    await expectFine(page)
    await page.fill('input[name=token]', 'a-secret')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.state-dot.live')
    expect(page.url()).not.toContain('secret')
    await page.reload()
    await page.waitForSelector('.state-dot.live')
    await page.focus('text=Stop the clock')
    expect(await page.textContent('.status code')).toContain("-H 'Authorization: Bearer TOKEN'")
  })
})

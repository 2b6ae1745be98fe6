import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, noChromium } from '../../contract-tests/server/targets/chromium/find-chromium.ts'
import { sharedBrowser } from '../../contract-tests/server/targets/chromium/shared-browser.ts'
import { docsPage } from '../docs-page/docs-page.ts'
import { type StartedBank, startBank } from '../index.ts'
import { expectFine, openWindow, windows } from '../testing/judged-page.ts'
import { contract } from './contract.ts'

const found = findChromium()

describe.skipIf(found === undefined)(`pages in Chromium${found === undefined ? `: ${noChromium}` : ''}`, () => {
  let browser: Browser & AsyncDisposable
  let bank: StartedBank

  beforeAll(async () => {
    browser = await sharedBrowser()
    bank = await startBank({
      tls: true,
      projects: {
        demo_project: { webhookUrl: 'http://127.0.0.1:9/webhooks/bank131' },
        'a-shop-of-tests': { clock: 'manual' },
      },
    })
  })

  afterAll(async () => {
    await browser?.[Symbol.asyncDispose]()
    await bank?.close()
  })

  describe.each(windows)('in %s', (_, size) => {
    it('the overview is well to read, and its commands can be reached by keyboard', async () => {
      await using seen = await openWindow(browser, size, [bank.url])
      const { page } = seen
      await page.goto(bank.url)
      expect(await page.textContent('h1')).toBe('A local Bank 131')
      await expectFine(page)
      await page.click('nav >> text=Reference')
      await page.waitForURL(`${bank.url}/docs`)
    })

    it('the reference finds what is asked for by keyboard, and goes there', async () => {
      await using seen = await openWindow(browser, size, [bank.url])
      const { page } = seen
      await page.goto(`${bank.url}/docs`)
      for (const [keys, typed, first, id] of [
        ['/', 'session/confirm', 'POST /api/v2/session/confirm', 'v2SessionConfirm'],
        ['Control+k', 'declined_by_issuer_bank', 'declined_by_issuer_bank', 'outcome-declined_by_issuer_bank'],
        ['/', 'invalid_request', 'invalid_request', 'error-invalid_request'],
        ['/', 'v2_ready_to_confirm', 'v2_ready_to_confirm', 'v2ReadyToConfirmWebhook'],
      ] as const) {
        await page.keyboard.press(keys)
        await page.keyboard.type(typed)
        expect(await page.textContent('#found [aria-selected=true] span')).toBe(first)
        await page.keyboard.press('Enter')
        expect(await page.evaluate('location.hash')).toBe(`#${id}`)
        expect(await page.evaluate('document.activeElement.id')).toBe(id)
      }
      await page.keyboard.press('/')
      await page.keyboard.type('full_name')
      expect(await page.textContent('#found [aria-selected=true] small')).toMatch(/^field · /)
      await page.keyboard.press('Escape')
      expect(await page.inputValue('.search input')).toBe('')
      expect(await page.isVisible('#found')).toBe(false)
      await page.keyboard.press('Escape')
      expect(await page.evaluate('document.activeElement.tagName')).not.toBe('INPUT')
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    })

    it('the menu of the reference says where one is', async () => {
      await using seen = await openWindow(browser, size, [bank.url])
      const { page } = seen
      await page.goto(`${bank.url}/docs`)
      expect(await page.textContent('#menu [aria-current=location]')).toBe('What this is')
      await page.evaluate('document.getElementById("v2SessionConfirm").scrollIntoView()')
      await page.waitForFunction('document.querySelector("#menu [aria-current]").hash === "#v2SessionConfirm"')
      expect(await page.textContent('#menu details[open] summary')).toMatch(/^Sessions v2/)
    })

    it('the reference is well to read, unfolded or not', async () => {
      const document = await contract()
      const tables = {
        outcomes: [{ name: 'slow', of: 'payouts', summary: 'takes `longer`', amount: 13104, source: 'ours' }],
        errors: [{ code: 'invalid_request', status: 400, meaning: 'cannot be read', source: 'docs: errors' }],
      }
      // Axe takes minutes over all of it.
      const some = Object.fromEntries(Object.entries(document.paths!).slice(0, 3))
      await using seen = await openWindow(browser, size, [bank.url])
      const { page } = seen
      await page.setContent(
        docsPage({ ...document, paths: some, webhooks: {} }, tables, 'a-nonce').replace(
          /(<h2 id="schemas">.*?<\/article>).*(<\/section><\/main>)/s,
          '$1$2',
        ),
      )
      await page.evaluate(
        'for (const each of document.querySelectorAll("main article:nth-of-type(-n+2) details")) each.open = true',
      )
      await expectFine(page)
      await page.keyboard.press('/')
      await page.keyboard.type('session')
      await expectFine(page)
    })
  })

  it('the menu of the reference needs no script', async () => {
    await using seen = await openWindow(browser, { ...windows[0][1], javaScriptEnabled: false }, [bank.url])
    const { page } = seen
    await page.goto(`${bank.url}/docs`)
    expect(await page.locator('#menu').isVisible()).toBe(false)
    await page.click('text=Contents')
    expect(await page.locator('#menu').isVisible()).toBe(true)
    await page.click('#menu summary:has-text("Errors")')
    await page.click('#menu >> text=By HTTP status')
    expect(page.url()).toBe(`${bank.url}/docs#statuses`)
  })
})

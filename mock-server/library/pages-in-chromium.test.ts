import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, noChromium } from '../../contract-tests/server/targets/chromium/find-chromium.ts'
import { sharedBrowser } from '../../contract-tests/server/targets/chromium/shared-browser.ts'
import { type StartedBank, startBank } from '../index.ts'
import { expectFine, openWindow, windows } from '../testing/judged-page.ts'

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
  })
})

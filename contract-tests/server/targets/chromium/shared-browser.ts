import { createRequire } from 'node:module'
import type { Browser, BrowserServer } from 'playwright-core'
import { findChromium, noChromium } from './find-chromium.ts'

/** By `require`: an `import` reads the whole of its three megabytes first for what it exports. */
const playwright = () => createRequire(import.meta.url)('playwright-core') as typeof import('playwright-core')

/** A browser that several may connect to, by Playwright or by its debugger; whoever has launched it ends it. */
export async function launchBrowser(): Promise<BrowserServer> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error(noChromium)
  return playwright().chromium.launchServer({ executablePath, args: ['--remote-debugging-port=0'] })
}

export async function connectTo(endpoint: string): Promise<Browser> {
  return playwright().chromium.connect(endpoint)
}

/** The run's one browser, where there is a run; else one of one's own. Its contexts are whoever's has made them. */
export async function sharedBrowser(): Promise<Browser & AsyncDisposable> {
  const host = process.env.BANK131_MOCK_TEST_BROWSER_HOST
  const own = host === undefined ? await launchBrowser() : undefined
  const browser = await connectTo(own?.wsEndpoint() ?? (await (await fetch(`${host}/browser`)).text()))
  return Object.assign(browser, {
    async [Symbol.asyncDispose]() {
      await browser.close()
      await own?.close()
    },
  })
}

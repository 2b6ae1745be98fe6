import { startBrowserHost } from './browser-host.ts'
import { findChromium, noChromium } from './find-chromium.ts'

/** One browser for the whole run: test files find its host in the environment. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (findChromium() === undefined) {
    console.log(`contract suites on Chromium are skipped: ${noChromium}`)
    return undefined
  }
  const host = await startBrowserHost()
  process.env.BANK131_MOCK_TEST_BROWSER_HOST = host.url
  return host.close
}

import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'

/** A phone's width, and a window on a desk. */
export const windows = [
  ['a narrow window', { viewport: { width: 390, height: 844 } }],
  ['a wide window', { viewport: { width: 1280, height: 800 } }],
] as const satisfies [string, BrowserContextOptions][]

/** What is wrong with a page for whoever cannot see it well, in light and dark, and whether it is wider than its window. */
export async function expectFine(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
    expect(violations.map(({ id, nodes }) => [colorScheme, id, nodes.map((node) => node.html)])).toEqual([])
  }
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
}

/** A window of a browser that may ask these origins alone; whatever it writes to its console fails the test. */
export async function openWindow(browser: Browser, options: BrowserContextOptions, origins: readonly string[]) {
  const context = await browser.newContext({ locale: 'en-GB', ...options })
  const faults: string[] = []
  context.on('console', (message) => void faults.push(`${message.type()}: ${message.text()} ${message.location().url}`))
  context.on('weberror', (error) => void faults.push(String(error.error())))
  context.on('request', (request) => {
    const url = request.url()
    if (!origins.includes(new URL(url).origin) && !url.startsWith('data:')) faults.push(`a request to ${url}`)
  })
  return {
    page: await context.newPage(),
    async [Symbol.asyncDispose]() {
      await context.close()
      expect(faults).toEqual([])
    },
  }
}

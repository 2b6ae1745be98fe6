import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'

/** How long a page took from its first byte asked for to all its rows in a frame, and its longest task. Milliseconds. */
export interface Shown {
  took: number
  longest: number
}

/** The browser tells of no task that is shorter. */
const SHORTEST_TASK = 50

/** Notes when as many parts of lanes are in the page as shall be, and how long it was busy at a time until then. */
const watch = (parts: number) => `
  let longest = ${SHORTEST_TASK}
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  }).observe({ type: 'longtask', buffered: true })
  window.shown = new Promise((resolve) => {
    const look = () => requestAnimationFrame(() => {
      if (document.querySelectorAll('.lane .span').length < ${parts}) return look()
      setTimeout(() => {
        const took = performance.now()
        // A task is told of once it has ended.
        setTimeout(() => resolve({ took, longest }), 100)
      })
    })
    look()
  })`

/** In a window of its own, where nothing is kept from before. */
export async function shownIn(browser: Browser, url: string, parts: number): Promise<Shown> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    await page.addInitScript(watch(parts))
    await page.goto(url)
    return await page.evaluate('shown')
  } finally {
    await context.close()
  }
}

/** The page as it stands, once it asks for nothing more: its markup and style, no script. */
export async function standing(browser: Browser, url: string): Promise<{ html: string; parts: number }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    await page.goto(url)
    await page.locator('.lane .span').first().waitFor({ state: 'attached' })
    const parts = await settled(page)
    const html: string = await page.evaluate(`(() => {
      const style = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('')
      return '<!doctype html><meta charset="utf-8"><style>' + style + '</style>' + document.body.outerHTML
    })()`)
    return { html, parts }
  } finally {
    await context.close()
  }
}

/** As many parts of lanes as there are once their number has stayed the same for a second. */
async function settled(page: Page): Promise<number> {
  const count = () => page.locator('.lane .span').count()
  for (let before = -1, now = await count(); ; before = now, now = await count()) {
    if (now === before) return now
    await page.waitForTimeout(1_000)
  }
}

/** A server of one page. */
export async function serveHtml(html: string): Promise<{ url: string; close(): void }> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close }
}

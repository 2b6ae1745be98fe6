import type { PageBank } from './page.ts'
import { connectTo } from './shared-browser.ts'

/** One of the functions of the page, by name, and what it is called with. */
export interface PageCall {
  method: keyof PageBank
  args: unknown[]
}

export interface OpenPage {
  call(call: PageCall): Promise<unknown>
  close(): Promise<void>
}

/** Opens the page and waits until the bank in it is there. */
export async function openPage(url: string, browserAt: string): Promise<OpenPage> {
  const browser = await connectTo(browserAt)
  const page = await browser.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  await page.goto(url)
  await page
    .waitForFunction(() => 'pageBank' in globalThis)
    .catch((error) => {
      throw new Error(`the page did not start: ${faults.join('; ') || error}`)
    })
  return {
    call: (call) =>
      page.evaluate(({ method, args }) => {
        const { pageBank } = globalThis as unknown as { pageBank: Record<string, (...args: unknown[]) => unknown> }
        return pageBank[method]!(...args)
      }, call),
    close: () => browser.close(),
  }
}

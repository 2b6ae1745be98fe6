import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { callPage } from './call-page.ts'
import { connectTo } from './shared-browser.ts'

export interface OpenPage {
  /** Where Chromium's debugger takes calls of this page (`ws:`). */
  debuggerUrl: string
  close(): Promise<void>
}

/**
 * Opens the page and waits until the bank in it is there. It is opened and called past Playwright, which would have the browser report each request of the page
 * and of its worker.
 */
export async function openPage(url: string, browserAt: string): Promise<OpenPage> {
  const browser = await connectTo(browserAt)
  const session = await browser.newBrowserCDPSession()
  const { targetId } = await session.send('Target.createTarget', { url })
  const { commandLine } = await session.send('SystemInfo.getInfo')
  const debuggerUrl = `ws://127.0.0.1:${await debuggerPort(commandLine)}/devtools/page/${targetId}`
  await using page = await callPage(debuggerUrl)
  await page.ready()
  return { debuggerUrl, close: () => browser.close() }
}

/** Chromium chooses a port that is free, and notes it in its profile. */
async function debuggerPort(commandLine: string): Promise<string> {
  const profile = /--user-data-dir=(.+?)(?= --|$)/.exec(commandLine)?.[1]
  if (profile === undefined)
    throw new Error(`expected --user-data-dir among the switches of Chromium, got ${commandLine}`)
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')
  return port!
}

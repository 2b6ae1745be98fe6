import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { findChromium, noChromium } from '../../contract-tests/server/targets/chromium/find-chromium.ts'
import { sharedBrowser } from '../../contract-tests/server/targets/chromium/shared-browser.ts'
import { startBank } from '../index.ts'
import { call } from '../testing/sample-partner.ts'

const found = findChromium()

/** Stands before a bank, as something in a network does, and notes with which id each stream was asked for. */
async function startProxy(port: number): Promise<{ server: Server; url: string; asked: (string | undefined)[] }> {
  const asked: (string | undefined)[] = []
  const server = createServer(({ url, headers }, outgoing) => {
    if (url?.includes('/events')) asked.push(headers['last-event-id'] as string | undefined)
    const onward = request({ port, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode!, answer.headers)
      answer.pipe(outgoing)
    }).end()
    outgoing.once('close', () => onward.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

it.skipIf(found === undefined)(
  `an EventSource of Chromium goes on where its connection broke${found === undefined ? `: ${noChromium}` : ''}`,
  async () => {
    await using browser = await sharedBrowser()
    await using bank = await startBank({ clock: 'manual', ids: 'fixed' })
    const { server, url, asked } = await startProxy(bank.port)
    const page = await (await browser.newContext()).newPage()
    await page.goto(`${url}/livez`)
    await page.evaluate(
      `window.had = []; window.source = new EventSource('/__admin/events?project=demo_project');
       for (const type of ['call', 'session', 'project']) source.addEventListener(type, ({ data }) => had.push(type + ' ' + (JSON.parse(data).id ?? '')));
       new Promise((resolve) => { source.onopen = () => resolve() })`,
    )
    const had = () => page.evaluate('had')
    await call(bank.url, 'session/create', {})
    await expect.poll(had).toEqual(['project ', 'session ps_1001', 'call req_1'])
    server.closeAllConnections()
    await call(bank.url, 'session/create', {})
    const all = ['project ', 'session ps_1001', 'call req_1', 'session ps_1002', 'call req_2']
    await expect.poll(had, { timeout: 20_000 }).toEqual(all)
    // The browser's own call for an icon is an event too, of no project: it may have moved the id.
    expect(asked).toEqual([undefined, expect.stringMatching(/^[0-9a-z]+\.[34]$/)])
    await page.context().close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  },
)

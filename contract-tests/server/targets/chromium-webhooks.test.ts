import { verify } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BrowserHost, pageOf, startBrowserHost } from './chromium/browser-host.ts'
import { findChromium, noChromium } from './chromium/find-chromium.ts'

const none = findChromium() === undefined
const shared = process.env.BANK131_MOCK_TEST_BROWSER_HOST

let own: BrowserHost | undefined
beforeAll(async () => {
  own = none || shared !== undefined ? undefined : await startBrowserHost()
})
afterAll(() => own?.close())

const title = 'a bank in a page sends its webhooks to a URL, signed, past the service worker'

it.skipIf(none)(none ? `${title}: ${noChromium}` : title, { timeout: 60_000 }, async () => {
  const received: { body: string; signature: string; accept: string | undefined }[] = []
  // What a partner's server must allow a page (CORS).
  const allowed = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': 'content-type, x-partner-sign',
  }
  const partner = createServer(async (request, response) => {
    const body = await text(request)
    const { accept, 'x-partner-sign': signature } = request.headers
    if (request.method === 'POST') received.push({ body, signature: String(signature), accept })
    response.writeHead(200, allowed).end()
  })
  await new Promise<void>((resolve) => partner.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(partner.address() as AddressInfo).port}/webhooks`

  await using page = await pageOf(shared ?? own!.url)
  const { call } = page
  const webhooks = await call('sendTo', url)
  partner.closeAllConnections()
  partner.close()

  expect(webhooks).toMatchObject([{ type: 'ready_to_confirm', status: 'delivered', url, attempts: [{ status: 200 }] }])
  expect(received).toHaveLength(1)
  expect(JSON.parse(received[0]!.body)).toMatchObject({ type: 'ready_to_confirm', session: { id: 'ps_1001' } })
  const { body, signature } = received[0]!
  const isSigned = verify('sha256', Buffer.from(body), await call('publicKey'), Buffer.from(signature, 'base64'))
  expect(isSigned).toBe(true)
  expect(received[0]!.accept).toBe('*/*')
})

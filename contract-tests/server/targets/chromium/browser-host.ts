import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { browserBundle } from '../../../../mock-server/scripts/build/browser-bundle.ts'
import { type OpenPage, openPage, type PageCall } from './open-page.ts'
import { launchBrowser } from './shared-browser.ts'

/** Serves the page with the bank and passes calls on to it; and tells where its browser is: one browser and one such page for all test files. */
export interface BrowserHost {
  url: string
  close(): Promise<void>
}

type Served = [type: string, content: string]

const html = '<!doctype html><title>bank131-mock</title><script type="module" src="/page.js"></script>'
const page = fileURLToPath(new URL('./page.ts', import.meta.url))
const workerScript = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')

/** Nothing is bundled or launched before somebody calls. */
export async function startBrowserHost(): Promise<BrowserHost> {
  let launched: ReturnType<typeof launchBrowser> | undefined
  let opened: Promise<OpenPage> | undefined
  const browserAt = async () => {
    launched ??= launchBrowser()
    return (await launched).wsEndpoint()
  }
  const serve: Record<string, (request: IncomingMessage) => Promise<Served>> = {
    '/': async () => ['text/html', html],
    '/page.js': async () => ['text/javascript', (await browserBundle(page)).code],
    '/mockServiceWorker.js': async () => ['text/javascript', await readFile(workerScript, 'utf8')],
    '/browser': async () => ['text/plain', await browserAt()],
    async '/call'(request) {
      opened ??= browserAt().then((at) => openPage(url, at))
      const result = await (await opened).call((await json(request)) as PageCall)
      return ['application/json', JSON.stringify(result ?? null)]
    },
  }
  const server = createServer(async (request, response) => {
    try {
      const [type, content] = (await serve[request.url ?? '']?.(request)) ?? ['text/plain', '']
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(content)
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    async close() {
      await (await opened)?.close()
      await (await launched)?.close()
      server.closeAllConnections()
      server.close()
    },
  }
}

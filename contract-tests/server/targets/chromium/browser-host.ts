import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { browserBundle } from '../../../../mock-server/scripts/build/browser-bundle.ts'
import { type CalledPage, callPage } from './call-page.ts'
import { type OpenPage, openPage } from './open-page.ts'
import { launchBrowser } from './shared-browser.ts'

/** Serves the page with the bank and passes calls on to it; and tells where its browser is: one browser and one such page for all test files. */
export interface BrowserHost {
  url: string
  close(): Promise<void>
}

type Served = [type: string, content: string]

const html = `<!doctype html><title>bank131-mock</title>
<script>
  globalThis.pageReady = new Promise((resolve, reject) => {
    globalThis.pageIsReady = () => resolve(true)
    addEventListener('error', ({ message }) => reject(new Error(message ?? 'page.js did not load')), true)
    addEventListener('unhandledrejection', ({ reason }) => reject(reason))
  })
</script>
<script type="module" src="/page.js"></script>`
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
  const serve: Record<string, () => Promise<Served>> = {
    '/': async () => ['text/html', html],
    '/page.js': async () => ['text/javascript', (await browserBundle(page)).code],
    '/mockServiceWorker.js': async () => ['text/javascript', await readFile(workerScript, 'utf8')],
    '/browser': async () => ['text/plain', await browserAt()],
    async '/debugger'() {
      opened ??= browserAt().then((at) => openPage(url, at))
      return ['text/plain', (await opened).debuggerUrl]
    },
  }
  const server = createServer(async (request, response) => {
    try {
      const [type, content] = (await serve[request.url ?? '']?.()) ?? ['text/plain', '']
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

/** The connection to the page of a host. @throws what the host says where there is none */
export async function pageOf(hostUrl: string): Promise<CalledPage> {
  const answer = await fetch(`${hostUrl}/debugger`)
  if (!answer.ok) throw new Error(await answer.text())
  return callPage(await answer.text())
}

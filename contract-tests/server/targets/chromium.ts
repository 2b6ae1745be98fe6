import { answerFrom, webhookOf } from '../kit/read.ts'
import { verbOf } from '../kit/verb.ts'
import type { Running, Target, Webhook } from '../kit/world.ts'
import { pageOf, startBrowserHost } from './chromium/browser-host.ts'
import { findChromium, noChromium } from './chromium/find-chromium.ts'

/** A page in Chromium that calls `https://demo.bank131.ru`, answered by the bank in the page through a service worker of MSW. */
export const chromium: Target = {
  name: 'MSW in Chromium',
  ...(findChromium() === undefined && { skip: noChromium }),
  async start(): Promise<Running> {
    // The run's own browser, where there is a run: contract-tests/server/targets/chromium/global-setup.ts.
    const shared = process.env.BANK131_MOCK_TEST_BROWSER_HOST
    const own = shared === undefined ? await startBrowserHost() : undefined
    const { call, close } = await pageOf(shared ?? own!.url)
    const publicKey = await call('publicKey')
    const projects: string[] = []
    return {
      async stop() {
        await call('close', projects)
        close()
        await own?.close()
      },
      async world(setup) {
        const place = { id: crypto.randomUUID(), setup }
        projects.push(place.id)
        const received: Webhook[] = []
        const told = <T>({ result, received: came }: PageAnswer<T>): T => {
          received.push(...came.map(({ body, signature }) => webhookOf(body, signature)))
          return result
        }
        return {
          received,
          publicKey,
          clock: {
            advance: async (by) => told(await call('advance', place, by)),
            runToIdle: async () => told(await call('runToIdle', place)),
          },
          payer: async (sessionId, action) => told(await call('payer', place, sessionId, action)),
          async send(version, method, body, headers = {}) {
            const path = `/api/${version}/${method}`
            const { status, text } = told(await call('send', place, path, verbOf(method), body, headers))
            return answerFrom(status, text)
          },
        }
      },
    }
  },
}

interface PageAnswer<T> {
  result: T
  received: { body: string; signature: string }[]
}

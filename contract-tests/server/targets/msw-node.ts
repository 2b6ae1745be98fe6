import { setupServer } from 'msw/node'
import { createBank } from '../../../mock-server/index.ts'
import { bankHandlers } from '../../../mock-server/msw.ts'
import { quickKey } from '../kit/quick-key.ts'
import { answerOf, webhookOf } from '../kit/read.ts'
import { verbOf } from '../kit/verb.ts'
import type { Target, Webhook } from '../kit/world.ts'
import { signedByPartner } from './signed-by-partner.ts'

/** Code that still calls `https://demo.bank131.ru`, behind MSW in Node. */
export const mswNode: Target = {
  name: 'MSW in Node',
  async start() {
    const inboxes = new Map<string, Webhook[]>()
    const bank = createBank({
      bankKey: quickKey,
      clock: 'manual',
      onWebhook: (webhook) => void inboxes.get(webhook.project)!.push(webhookOf(webhook.body, webhook.signature)),
    })
    const server = setupServer(...bankHandlers(bank))
    server.listen({ onUnhandledFrame: 'error' })
    let projects = 0
    return {
      async stop() {
        server.close()
        await bank.close()
      },
      async world(setup) {
        projects += 1
        const project = bank.project(`project_${projects}`, setup)
        const received: Webhook[] = []
        inboxes.set(project.id, received)
        return {
          received,
          publicKey: bank.publicKey,
          clock: project.clock,
          payer: (sessionId, action) => project.payer(sessionId)[action](),
          async send(version, method, body, headers = {}) {
            const signed = {
              'x-partner-project': project.id,
              'x-partner-sign': signedByPartner(body),
              ...headers,
            }
            const url = `https://demo.bank131.ru/api/${version}/${method}`
            const verb = verbOf(method)
            // `fetch` sends no body with a GET: the bank then takes the signature of any empty one.
            const init = { method: verb, headers: signed, ...(verb === 'POST' && { body }) }
            return answerOf(await fetch(url, init))
          },
        }
      },
    }
  },
}

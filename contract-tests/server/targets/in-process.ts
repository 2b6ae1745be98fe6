import { createBank } from '../../../mock-server/index.ts'
import { fetched } from '../kit/fetched.ts'
import { quickKey } from '../kit/quick-key.ts'
import { answerOf, webhookOf } from '../kit/read.ts'
import { verbOf } from '../kit/verb.ts'
import type { Target, Webhook } from '../kit/world.ts'
import { signedByPartner } from './signed-by-partner.ts'

/** `createBank()`: the bank's one fetch, no socket. */
export const inProcess: Target = {
  name: 'in process',
  async start() {
    const inboxes = new Map<string, Webhook[]>()
    const bank = createBank({
      bankKey: quickKey,
      clock: 'manual',
      onWebhook: (webhook) => void inboxes.get(webhook.project)!.push(webhookOf(webhook.body, webhook.signature)),
    })
    let projects = 0
    return {
      stop: () => bank.close(),
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
            return answerOf(await bank.fetch(...fetched(url, { method: verbOf(method), body, headers: signed })))
          },
        }
      },
    }
  },
}

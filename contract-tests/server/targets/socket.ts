import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { startBank } from '../../../mock-server/index.ts'
import { answerFrom, webhookOf } from '../kit/read.ts'
import { sendBytes } from '../kit/send-bytes.ts'
import { settingsOnWire } from '../kit/settings-on-wire.ts'
import { verbOf } from '../kit/verb.ts'
import type { Target, Webhook } from '../kit/world.ts'
import { signedByPartner } from './signed-by-partner.ts'

/** `startBank()` and a partner, both on loopback; everything else goes by HTTP, the control API included. */
export const socket: Target = {
  name: 'socket',
  async start() {
    const inboxes = new Map<string, Webhook[]>()
    const partner = createServer(async (request, answer) => {
      const body = await text(request)
      inboxes.get(request.url!.slice(1))?.push(webhookOf(body, String(request.headers['x-partner-sign'])))
      answer.end()
    })
    await new Promise<void>((resolve) => partner.listen(0, '127.0.0.1', resolve))
    const partnerUrl = `http://127.0.0.1:${(partner.address() as AddressInfo).port}`
    const bank = await startBank()
    const publicKey = await (await fetch(`${bank.url}/__admin/bank-key.pem`)).text()
    let projects = 0
    return {
      async stop() {
        await bank.close()
        partner.closeAllConnections()
        partner.close()
      },
      async world(setup) {
        projects += 1
        const id = `project_${projects}`
        const control = async (method: string, path: string, body?: object) => {
          const init = { method, ...(body && { body: JSON.stringify(body) }) }
          const answer = await fetch(`${bank.url}/__admin/projects/${id}${path}`, init)
          if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`)
        }
        const received: Webhook[] = []
        inboxes.set(id, received)
        await control('PUT', '', { ...settingsOnWire(setup), clock: 'manual', webhook_url: `${partnerUrl}/${id}` })
        return {
          received,
          publicKey,
          clock: {
            advance: (by) => control('POST', '/clock/advance', { by }),
            runToIdle: () => control('POST', '/clock/run-to-idle'),
          },
          payer: (sessionId, action) => control('POST', `/sessions/${sessionId}/payer`, { action }),
          async send(version, method, body, headers = {}) {
            const signed = { 'x-partner-project': id, 'x-partner-sign': signedByPartner(body), ...headers }
            const sent = { method: verbOf(method), body, headers: signed }
            const { status, text } = await sendBytes(`${bank.url}/api/${version}/${method}`, sent)
            return answerFrom(status, text)
          },
        }
      },
    }
  },
}

import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { startBank } from '../../mock-server/index.ts'
import { answerFrom, hookOf } from '../kit/read.ts'
import { verbOf } from '../kit/verb.ts'
import type { Answer, Hook, ProjectSetup, Target } from '../kit/world.ts'

/** `startBank()` and a partner, both on loopback; everything else goes by HTTP, the control API included. */
export const socket: Target = {
  name: 'socket',
  async start() {
    const inboxes = new Map<string, Hook[]>()
    const partner = createServer(async (request, answer) => {
      const body = await text(request)
      inboxes.get(request.url!.slice(1))?.push(hookOf(body, String(request.headers['x-partner-sign'])))
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
        const received: Hook[] = []
        inboxes.set(id, received)
        await control('PUT', '', { ...wire(setup), clock: 'manual', webhook_url: `${partnerUrl}/${id}` })
        return {
          received,
          publicKey,
          clock: {
            advance: (by) => control('POST', '/clock/advance', { by }),
            runToIdle: () => control('POST', '/clock/run-to-idle'),
          },
          async send(version, method, body, headers = {}) {
            const signed = { 'x-partner-project': id, 'x-partner-sign': await bank.partner.sign(body), ...headers }
            return sendBytes(`${bank.url}/api/${version}/${method}`, { method: verbOf(method), body, headers: signed })
          },
        }
      },
    }
  },
}

/** By `node:http`, because `fetch` sends no body with a GET. */
const sendBytes = (url: string, { body, ...init }: { method: string; body: string; headers: Record<string, string> }) =>
  new Promise<Answer>((resolve, reject) => {
    const bytes = Buffer.from(body)
    const headers = { 'content-type': 'application/json', ...init.headers, 'content-length': bytes.length }
    const outgoing = request(url, { ...init, headers }, async (answer) => {
      resolve(answerFrom(answer.statusCode ?? 0, await text(answer)))
    })
    outgoing.once('error', reject)
    outgoing.end(bytes)
  })

const wire = ({ autoConfirm, strict, accounts }: ProjectSetup) => ({
  ...(autoConfirm !== undefined && { auto_confirm: autoConfirm }),
  ...(strict !== undefined && { strict }),
  ...(accounts && { accounts }),
})

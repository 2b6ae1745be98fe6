import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { History } from './history.ts'

/** So often at most a webhook is not taken: the next try would come after the run. */
const REFUSED_AT_MOST = 3

/** A partner that writes down what comes. One try in ten it answers with 500, one in twenty not at all. */
export async function recordingPartner(history: History, random: () => number, onReady: (sessionId: string) => void) {
  const refused = new Map<string, number>()
  const server = createServer(async (request, response) => {
    const body = await text(request).catch(() => undefined)
    if (body === undefined) return
    const { type, session } = JSON.parse(body) as { type: string; session: { id: string } }
    const name = `${type} ${session.id}`
    const times = refused.get(name) ?? 0
    const drawn = times < REFUSED_AT_MOST ? random() : 1
    const status = drawn < 0.05 ? 0 : drawn < 0.15 ? 500 : 200
    if (status !== 200) refused.set(name, times + 1)
    const signature = String(request.headers['x-partner-sign'])
    history.arrivals.push({ type, sessionId: session.id, body, signature, status })
    if (status === 0) response.destroy()
    else response.writeHead(status).end()
    if (status === 200 && type === 'ready_to_confirm') onReady(session.id)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

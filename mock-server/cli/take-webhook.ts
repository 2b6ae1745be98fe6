import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { VerifyingKey } from '../engine/ports.ts'
import type { Io } from './command.ts'
import { exchange } from './exchange.ts'
import { prettyJson } from './pretty-json.ts'
import { whyWrong } from './why-wrong.ts'

interface Taken {
  key: VerifyingKey
  answer: number
  forward: URL | undefined
  io: Io
}

/** Verifies a webhook before anybody reads it, prints it and answers it; what has a wrong signature is passed on to nobody. */
export const takeWebhook =
  ({ key, answer, forward, io }: Taken) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await buffer(request).catch(() => undefined)
    if (body === undefined) return // whoever sent it has gone
    const signature = request.headers['x-partner-sign']
    const good = typeof signature === 'string' && (await key.verify(body, signature))
    const { status, note = '' } = good ? await answered(body, signature) : { status: 401 }
    const text = body.toString('utf8')
    const verdict = good ? 'signature good' : signature === undefined ? 'no X-PARTNER-SIGN' : 'signature wrong'
    const why = good || typeof signature !== 'string' ? undefined : await whyWrong(request, body, signature, key)
    io.out(
      `${new Date().toISOString().slice(11, 23)} --> ${nameOf(text)} ${verdict}, answered ${status}${note}${why ? ` | ${why}` : ''}`,
    )
    io.text(prettyJson(text))
    response.writeHead(status).end()

    async function answered(bytes: Buffer, sign: string): Promise<{ status: number; note?: string }> {
      if (!forward) return { status: answer }
      const headers = { 'content-type': 'application/json', 'x-partner-sign': sign }
      const reply = await exchange({ url: forward, method: 'POST', body: bytes, headers })
      if ('error' in reply) return { status: 502, note: ` (${forward.origin}: ${reply.error})` }
      return { status: reply.status, note: ` by ${forward.origin}` }
    }
  }

function nameOf(text: string): string {
  try {
    const { type, session } = JSON.parse(text) as { type?: unknown; session?: { id?: unknown } }
    const name = typeof type === 'string' ? type : 'no type'
    return session?.id === undefined ? name : `${name} [${session.id}]`
  } catch {
    return 'no JSON'
  }
}

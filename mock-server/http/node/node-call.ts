import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Refusal } from '../../core/refusal.ts'
import { setTimeout } from '../../timers/real-timers.ts'
import { headersOf } from '../answer.ts'
import { brokenOff, LARGEST_BODY, tooLarge } from '../body.ts'
import { MILLISECONDS_TO_LEAVE } from '../cut-response.ts'
import type { Answered } from '../handle-call.ts'
import type { IncomingCall } from '../incoming-call.ts'
import { pathOf } from '../routes.ts'
import { answerLeft } from './answer-left.ts'
import { endOfTurn } from './end-of-turn.ts'

/** A message of Node's http server as the bank takes it. */
export function nodeCall(incoming: IncomingMessage, outgoing: ServerResponse): IncomingCall {
  const { method = 'GET', url: target = '/', headers } = incoming
  const url = target.startsWith('/') ? `http://${headers.host ?? 'localhost'}${target}` : target
  let read: Promise<Uint8Array | Refusal> | undefined
  // Listened for from the beginning: a client may have gone before the bank has made up its mind.
  const left = answerLeft(incoming, outgoing)
  return {
    method,
    url,
    path: pathOf(url),
    headers,
    timesSent: (header) =>
      incoming.rawHeaders.filter((each, at) => at % 2 === 0 && each.toLowerCase() === header).length,
    body: () => {
      read ??= withOthers(bytesOf(incoming, left))
      return read
    },
    answered: () => left,
  }
}

/** Calls whose bodies have come in one turn of the event loop are answered side by side. */
async function withOthers<Read>(reading: Promise<Read>): Promise<Read> {
  const read = await reading
  await endOfTurn()
  return read
}

/** Of a client that has gone before it has said all (`left`) nothing more comes. */
const bytesOf = (incoming: IncomingMessage, left: Promise<void>) =>
  new Promise<Uint8Array | Refusal>((resolve) => {
    if (incoming.destroyed && !incoming.complete) return resolve(brokenOff)
    if (Number(incoming.headers['content-length'] ?? 0) > LARGEST_BODY) return resolve(tooLarge)
    const chunks: Buffer[] = []
    let length = 0
    incoming.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > LARGEST_BODY) return resolve(tooLarge)
      chunks.push(chunk)
    })
    incoming.once('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)))
    void left.then(() => resolve(brokenOff))
  })

/** Sends an answer, or as much of it as a fault lets through. */
export function sendAnswer(outgoing: ServerResponse, { answer, requestId }: Answered): void {
  // Not the answer's own: it has none while an earlier one on the same connection is unfinished.
  const { socket } = outgoing.req
  const { status, text, breaksAfter } = answer
  if (breaksAfter === 0) return void socket.resetAndDestroy()
  const headers = headersOf(answer, requestId)
  headers['content-length'] = String(Buffer.byteLength(text))
  outgoing.writeHead(status, headers)
  if (breaksAfter === undefined) return void outgoing.end(text)
  outgoing.write(text.slice(0, breaksAfter))
  setTimeout(() => socket.destroy(), MILLISECONDS_TO_LEAVE)
}

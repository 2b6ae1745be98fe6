// Taken by name, and so before a test can patch the modules: webhooks are not what it means to intercept.
import { type Agent, type ClientRequest, request as requestByHttp } from 'node:http'
import type { SecureContext } from 'node:tls'
import { clearTimeout, setImmediate, setTimeout } from '../../timers/real-timers.ts'
import { ANSWER_BYTES, answerText } from '../partner-answer.ts'
import type { Parcel, Receipt } from '../ports.ts'
import { type Agents, keptConnections, noteClosed, sharedAgents, watchConnection } from './kept-connections.ts'
import { https } from './taken-later.ts'
import { ADVICE, isUntrusted } from './trust.ts'

/** Which certificates are trusted where webhooks go by HTTPS; without a context those that Node trusts. */
interface Trust {
  agents: Agents
  secureContext?: SecureContext
}

const nodesOwn: Trust = { agents: sharedAgents }

export const send = (parcel: Parcel): Promise<Receipt> => sendAs(parcel, nodesOwn)

/**
 * POSTs a webhook. Redirects are not followed: anything but 200 is for the caller to judge.
 *
 * A connection that was kept may have been closed by the partner meanwhile. The rule: **a webhook is sent again at once, on a fresh connection,
 * only if not a byte of it was written to the first one.** So before it is written to a kept connection the event loop looks at all that has
 * come from the network, and a close that has come by then is seen. Once anything was written nobody here can know whether the
 * partner took it: a connection that then closes without an answer, however it closes, is a failed attempt, and the next one comes
 * after the usual wait. (The rule of Go's net/http for a POST; RFC 9110, 9.2.2: a request that may not be repeated is repeated only if
 * it is known that it was never applied.)
 */
export const sendAs = ({ url, body, headers, timeoutMs, signal }: Parcel, trust: Trust): Promise<Receipt> => {
  const place = placeAt(url)
  // As a list, which Node writes as it stands; of an object it makes one of its own, and of that the list.
  const sent = [...place.headers, 'content-length', String(Buffer.byteLength(body))]
  for (const name in headers) sent.push(name, headers[name]!)
  return new Promise((resolve) => {
    let request: ClientRequest
    const timer = setTimeout(() => request.destroy(new Error(`no answer within ${timeoutMs / 1000} s`)), timeoutMs)
    timer.unref()
    // Listened for here: Node's own `signal` option costs a webhook a fifth of its sending.
    const stop = () => request.destroy(signal.reason)
    const end = (receipt: Receipt) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      resolve(receipt)
    }
    const post = (agent: Agent | false) => {
      request = postOn(agent, place, trust, sent, body, (receipt, unwritten) => {
        if (unwritten && !signal.aborted) post(false)
        else end(receipt)
      })
    }
    post(keptConnections(trust.agents, place.secure, place.origin))
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop)
  })
}

/** One try on one connection. `unwritten`: it was a kept one, and it closed before anything was written to it. */
function postOn(
  agent: Agent | false,
  { secure, host, port, path, origin }: Place,
  { secureContext }: Trust,
  headers: readonly string[],
  body: string,
  end: (receipt: Receipt, unwritten: boolean) => void,
): ClientRequest {
  const post = secure ? https().request : requestByHttp
  const own = secure && secureContext ? { secureContext } : {}
  const request = post({ host, port, path, method: 'POST', agent, headers, ...own })
  let kept = false
  let written = false
  const write = () => {
    if (request.destroyed) return
    written = true
    request.end(body)
  }
  request.once('socket', (socket) => {
    kept = !socket.connecting
    // Two turns: whatever phase this one is in, the network is asked between them.
    if (kept) return void setImmediate(() => setImmediate(write))
    if (agent) watchConnection(socket, origin)
    write()
  })
  // Whatever became of it, it has come to an end.
  const closed = () => end({ error: 'the connection closed without an answer' }, false)
  request.once('close', closed)
  request.once('response', (response) => {
    request.off('close', closed)
    response.once('close', closed)
    response.once('error', (error) => end({ error: reason(error) }, false))
    const begun: Buffer[] = []
    let size = 0
    response.on('data', (chunk: Buffer) => {
      if (size < ANSWER_BYTES) begun.push(chunk)
      size += chunk.length
    })
    response.once('end', () => end(receiptOf(response.statusCode!, begun), false))
  })
  request.once('upgrade', ({ statusCode }, socket) => {
    socket.destroy()
    end({ status: statusCode! }, false)
  })
  request.once('error', (error) => {
    request.off('close', closed)
    const byPartner = kept && isReset(error)
    if (byPartner) noteClosed(origin)
    end({ error: reason(error), ...(isRefusal(error) && { refused: true }) }, byPartner && !written)
  })
  return request
}

function receiptOf(status: number, begun: readonly Buffer[]): Receipt {
  const answer = begun.length === 0 ? undefined : answerText(begun.length === 1 ? begun[0]! : Buffer.concat(begun))
  return answer === undefined ? { status } : { status, answer }
}

/** Where a request goes, in a few plain fields: of `urlToHttpOptions` Node would copy a dictionary, slowly, several times a request. */
interface Place {
  secure: boolean
  /** Name and port: whose connections are kept. */
  origin: string
  host: string
  port: string
  path: string
  /** `Host`, and who asks, if the address says so: names and values by turns. */
  headers: readonly string[]
}

const MOST_PLACES = 1_000
/** Webhooks are many, and the addresses that they go to few. */
const places = new Map<string, Place>()

function placeAt(url: string): Place {
  const known = places.get(url)
  if (known) return known
  if (places.size === MOST_PLACES) places.clear()
  const place = placeOf(new URL(url))
  places.set(url, place)
  return place
}

function placeOf({ protocol, host, hostname, port, pathname, search, username, password }: URL): Place {
  const headers = ['host', host]
  if (username !== '' || password !== '') headers.push('authorization', `Basic ${inBase64(username, password)}`)
  const bare = hostname.replace(/^\[|\]$/g, '')
  return { secure: protocol === 'https:', origin: host, host: bare, port, path: pathname + search, headers }
}

const inBase64 = (username: string, password: string) =>
  Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')

/** `ECONNREFUSED` and its kin say more than the message that Node puts around them. */
const reason = (error: Error & { code?: string }): string => {
  const text = error.message || error.name
  const named = error.code && !text.includes(error.code) ? `${text} (${error.code})` : text
  return isUntrusted(error.code) ? `${named}; ${ADVICE}` : named
}

/** The partner has closed the connection. */
const isReset = ({ code }: Error & { code?: string }): boolean => code === 'ECONNRESET' || code === 'EPIPE'

/** There was no connection to be had: nobody listens there, or there is no such place. */
const isRefusal = (error: Error & { code?: string; syscall?: string }): boolean =>
  error.syscall === 'connect' || error.syscall === 'getaddrinfo'

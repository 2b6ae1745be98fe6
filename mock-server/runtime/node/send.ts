// Taken by name, and so before a test can patch the modules: webhooks are not what it means to intercept.
import { Agent, request as requestByHttp } from 'node:http'
import { request as requestByHttps, Agent as SecureAgent } from 'node:https'
import type { Parcel, Receipt } from '../ports.ts'
import { clearTimeout, setTimeout } from '../real-timers.ts'

/** Connections to partners are kept and shared; `maxSockets` bounds how many a host sees at once. */
const options = { keepAlive: true, maxSockets: 64, scheduling: 'lifo' as const }
const agents = { 'http:': new Agent(options), 'https:': new SecureAgent(options) }

/** POSTs a webhook. Redirects are not followed: anything but 200 is for the caller to judge. */
export function send({ url, body, headers, timeoutMs, signal }: Parcel): Promise<Receipt> {
  const { secure, headers: ofPlace, ...place } = placeAt(url)
  // As a list, which Node writes as it stands; of an object it makes one of its own, and of that the list.
  const sent = [...ofPlace, 'content-length', String(Buffer.byteLength(body))]
  for (const name in headers) sent.push(name, headers[name]!)
  return new Promise((resolve) => {
    const request = (secure ? requestByHttps : requestByHttp)({
      ...place,
      method: 'POST',
      agent: secure ? agents['https:'] : agents['http:'],
      headers: sent,
    })
    const timer = setTimeout(() => request.destroy(new Error(`no answer within ${timeoutMs / 1000} s`)), timeoutMs)
    timer.unref()
    // Listened for here: Node's own `signal` option costs a webhook a fifth of its sending.
    const stop = () => request.destroy(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop)
    const end = (receipt: Receipt) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      resolve(receipt)
    }
    // Whatever became of it, it has come to an end.
    const closed = () => end({ error: 'the connection closed without an answer' })
    request.once('close', closed)
    request.once('response', (response) => {
      request.off('close', closed)
      response.once('close', closed)
      response.once('error', (error) => end({ error: reason(error) }))
      response.once('end', () => end({ status: response.statusCode! }))
      response.resume()
    })
    request.once('upgrade', ({ statusCode }, socket) => {
      socket.destroy()
      end({ status: statusCode! })
    })
    request.once('error', (error) => end({ error: reason(error), ...(isRefusal(error) && { refused: true }) }))
    request.end(body)
  })
}

/** Where a request goes, in a few plain fields: of `urlToHttpOptions` Node would copy a dictionary, slowly, several times a request. */
interface Place {
  secure: boolean
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
  return { secure: protocol === 'https:', host: bare, port, path: pathname + search, headers }
}

const inBase64 = (username: string, password: string) =>
  Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')

/** `ECONNREFUSED` and its kin say more than the message that Node puts around them. */
const reason = (error: Error & { code?: string }): string => {
  const text = error.message || error.name
  return error.code && !text.includes(error.code) ? `${text} (${error.code})` : text
}

/** There was no connection to be had: nobody listens there, or there is no such place. */
const isRefusal = (error: Error & { code?: string; syscall?: string }): boolean =>
  error.syscall === 'connect' || error.syscall === 'getaddrinfo'

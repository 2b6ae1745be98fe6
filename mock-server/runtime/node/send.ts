// Taken by name, and so before a test can patch the modules: webhooks are not what it means to intercept.
import { Agent, type RequestOptions, request as requestByHttp } from 'node:http'
import { request as requestByHttps, Agent as SecureAgent } from 'node:https'
import type { Parcel, Receipt } from '../ports.ts'

/** Connections to partners are kept and shared; `maxSockets` bounds how many a host sees at once. */
const options = { keepAlive: true, maxSockets: 64, scheduling: 'lifo' as const }
const agents = { 'http:': new Agent(options), 'https:': new SecureAgent(options) }

/** POSTs a webhook. Redirects are not followed: anything but 200 is for the caller to judge. */
export function send({ url, body, headers, timeoutMs, signal }: Parcel): Promise<Receipt> {
  const target = new URL(url)
  const secure = target.protocol === 'https:'
  return new Promise((resolve) => {
    const request = (secure ? requestByHttps : requestByHttp)({
      ...placeOf(target),
      method: 'POST',
      agent: secure ? agents['https:'] : agents['http:'],
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
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
    request.once('response', (response) => {
      response.once('error', (error) => end({ error: reason(error) }))
      response.once('end', () => end({ status: response.statusCode! }))
      response.resume()
    })
    request.once('error', (error) => end({ error: reason(error), ...(isRefusal(error) && { refused: true }) }))
    request.end(body)
  })
}

/** Where a request goes, in a few plain fields: `urlToHttpOptions` makes a dictionary that Node then copies slowly, several times a request. */
function placeOf({ hostname, port, pathname, search, username, password }: URL): RequestOptions {
  const place = { host: hostname.replace(/^\[|\]$/g, ''), port, path: pathname + search }
  if (username === '' && password === '') return place
  return { ...place, auth: `${decodeURIComponent(username)}:${decodeURIComponent(password)}` }
}

/** `ECONNREFUSED` and its kin say more than the message that Node puts around them. */
const reason = (error: Error & { code?: string }): string => {
  const text = error.message || error.name
  return error.code && !text.includes(error.code) ? `${text} (${error.code})` : text
}

/** There was no connection to be had: nobody listens there, or there is no such place. */
const isRefusal = (error: Error & { code?: string; syscall?: string }): boolean =>
  error.syscall === 'connect' || error.syscall === 'getaddrinfo'

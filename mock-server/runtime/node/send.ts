import * as http from 'node:http'
import * as https from 'node:https'
import type { Parcel, Receipt } from '../ports.ts'

/** Connections to partners are kept and shared; `maxSockets` bounds how many a host sees at once. */
const options = { keepAlive: true, maxSockets: 64, scheduling: 'lifo' as const }
const agents = { 'http:': new http.Agent(options), 'https:': new https.Agent(options) }

/** POSTs a webhook. Redirects are not followed: anything but 200 is for the caller to judge. */
export function send({ url, body, headers, timeoutMs, signal }: Parcel): Promise<Receipt> {
  const target = new URL(url)
  const secure = target.protocol === 'https:'
  const bytes = Buffer.from(body)
  return new Promise((resolve) => {
    const request = (secure ? https : http).request(target, {
      method: 'POST',
      agent: secure ? agents['https:'] : agents['http:'],
      headers: { ...headers, 'content-length': bytes.length },
      signal,
    })
    const timer = setTimeout(() => request.destroy(new Error(`no answer within ${timeoutMs / 1000} s`)), timeoutMs)
    timer.unref()
    const end = (receipt: Receipt) => {
      clearTimeout(timer)
      resolve(receipt)
    }
    request.once('response', (response) => {
      response.once('error', (error) => end({ error: reason(error) }))
      response.once('end', () => end({ status: response.statusCode! }))
      response.resume()
    })
    request.once('error', (error) => end({ error: reason(error), ...(isRefusal(error) && { refused: true }) }))
    request.end(bytes)
  })
}

/** `ECONNREFUSED` and its kin say more than the message that Node puts around them. */
const reason = (error: Error & { code?: string }): string => {
  const text = error.message || error.name
  return error.code && !text.includes(error.code) ? `${text} (${error.code})` : text
}

/** There was no connection to be had: nobody listens there, or there is no such place. */
const isRefusal = (error: Error & { code?: string; syscall?: string }): boolean =>
  error.syscall === 'connect' || error.syscall === 'getaddrinfo'

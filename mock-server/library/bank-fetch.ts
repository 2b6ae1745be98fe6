import type { Fetch, Host } from '../http/host.ts'

/** What `fetch` takes beside the address, and what a host knows beyond that. */
interface BankRequestInit extends RequestInit, Host {}

/** Takes what `fetch` takes, so it can stand in its place. A relative address is the bank's; so is any other host's. */
export type BankFetch = (input: string | URL | Request, init?: BankRequestInit) => Promise<Response>

/**
 * The bank as a `fetch`; relative addresses are below `address`. An aborted call is rejected; the bank does it all the same, as behind a socket.
 * So is one whose connection is dropped, unless the caller is a host that drops connections itself (`reset`).
 */
export const bankFetch =
  (fetch: Fetch, address: () => string): BankFetch =>
  async (input, init = {}) => {
    const request = requestOf(input, init, address())
    request.signal?.throwIfAborted()
    const answer = await orAborted(fetch(request, init), request.signal)
    if (answer.status === 0 && !init.reset) throw connectionLost()
    return answer
  }

/** What the `fetch` of Node is rejected with: clients look at the name, the message and the cause's code. */
function connectionLost(): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) })
}

/** A `Request` to which `init` adds nothing is taken as it is. @throws {TypeError} for what is no address */
export function requestOf(input: string | URL | Request, init: BankRequestInit, address: string): Request {
  if (isRequest(input)) return isForHostOnly(init) ? input : new Request(input, init)
  return new Request(addressOf(input, address), init)
}

// Not `instanceof`: jsdom, happy-dom and MSW each have classes of their own.
const isRequest = (input: string | URL | Request): input is Request =>
  typeof input === 'object' && input !== null && 'headers' in input && 'url' in input

const hostFields: ReadonlySet<string> = new Set<keyof Host>(['rawBody', 'answered', 'reset'])

function isForHostOnly(init: BankRequestInit): boolean {
  // With what is inherited: a `Request` as `init` has its fields there.
  for (const field in init) if (!hostFields.has(field)) return false
  return true
}

function addressOf(input: string | URL, address: string): string {
  const text = typeof input === 'string' ? input : Object(input).href
  const url = typeof text === 'string' ? URL.parse(text, address) : null
  if (url) return url.href
  const came = typeof input === 'string' ? JSON.stringify(input) : String(input)
  throw new TypeError(
    `fetch: expected an absolute URL, a path of the bank ("/api/v2/session/create"), a URL or a Request, got ${came}`,
  )
}

function orAborted(answer: Promise<Response>, signal: AbortSignal | null | undefined): Promise<Response> {
  if (!signal) return answer
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort)
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

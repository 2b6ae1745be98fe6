import { type HttpHandler, http } from 'msw'
import type { BankHandle } from '../bank/bank-handle.ts'

export interface BankHandlersOptions {
  /** Where the code under test believes the bank to be (default `https://demo.bank131.ru`). A path in it is allowed; in a browser it may be relative. */
  baseUrl?: string
}

/**
 * MSW handlers for the whole bank, one an operation, so that `listHandlers()` names them and `server.use()` can replace one.
 * Each calls the bank's own `fetch`; any other path below `/api/` gets the bank's 404 and never reaches the real one.
 *
 * @throws {RangeError} for a `baseUrl` that is no http or https URL
 * @example const server = setupServer(...bankHandlers(bank))
 */
export function bankHandlers(bank: BankHandle, { baseUrl = 'https://demo.bank131.ru' }: BankHandlersOptions = {}) {
  const base = baseOf(baseUrl)
  const answer = ({ request }: { request: Request }) => bank.fetch(withoutBase(base, request))
  bank.passInterception()
  return [
    ...bank.operations.map(({ method, path }) => handle[method](base + path, answer)),
    http.all(anyCall(base), answer),
  ] satisfies HttpHandler[]
}

const handle = { GET: http.get, POST: http.post } as const

/** Below `/api`, however many slashes a badly joined base URL has left there. */
const anyCall = (base: string) => new RegExp(`^${base.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/+api(/.*)?$`)

/** The URL without trailing slashes, absolute. */
function baseOf(baseUrl: string): string {
  const { location } = globalThis as { location?: { href: string } }
  const url = URL.parse(baseUrl, location?.href)
  if (url && /^https?:$/.test(url.protocol)) return (url.origin + url.pathname).replace(/\/+$/, '')
  const expected = location ? 'an http or https URL' : 'an absolute http or https URL (https://demo.bank131.ru)'
  throw new RangeError(`baseUrl: expected ${expected}, got ${JSON.stringify(baseUrl)}`)
}

/** The bank's paths begin with its host; where the code under test puts a path before them it is taken off. */
function withoutBase(base: string, request: Request): Request {
  const { origin } = new URL(base)
  return base === origin ? request : new Request(origin + request.url.slice(base.length), request)
}

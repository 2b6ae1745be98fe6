import { type HttpHandler, http } from 'msw'
import type { BankHandle } from '../library/bank-handle.ts'
import { OperationHandler } from './operation-handler.ts'

/** The bank's own: its sandbox and, with real money, the live one. */
const bothHosts = ['https://demo.bank131.ru', 'https://proxy.bank131.ru'] as const

export interface BankHandlersOptions {
  /**
   * Where the code under test believes the bank to be, in one place or in several (default: both of the bank's hosts,
   * `https://demo.bank131.ru` and `https://proxy.bank131.ru`). A path is allowed; in a browser it may be relative.
   */
  baseUrl?: string | readonly string[]
}

/**
 * MSW handlers for the whole bank, one an operation on each of its hosts, so that `listHandlers()` names them and `server.use()` can replace
 * one. Each calls the bank's own `fetch`; any other path below `/api/` gets the bank's 404 and never reaches the real one. So do the pages for payers.
 *
 * @throws {RangeError} for a `baseUrl` that is no http or https URL
 * @example const server = setupServer(...bankHandlers(bank))
 */
export function bankHandlers(bank: BankHandle, { baseUrl = bothHosts }: BankHandlersOptions = {}) {
  const bases = [baseUrl].flat().map(baseOf)
  if (bases.length === 0) throw new RangeError('baseUrl: expected at least one URL, got an empty array')
  bank.passInterception()
  // What customer_interaction leads to must not reach the real bank, wherever the code under test calls the API.
  const pagesAt = new Set([...bases, bank.publicUrl])
  return [
    ...bases.flatMap((base) => handlersAt(bank, base)),
    ...[...pagesAt].map((base) => http.all(anyPage(base), answerBelow(bank, base))),
  ] satisfies HttpHandler[]
}

/** MSW makes a network error of `Response.error()`, and a 500 of whatever a handler throws. */
const reset = () => {}

function handlersAt(bank: BankHandle, base: string) {
  const answer = answerBelow(bank, base)
  return [
    ...bank.operations.map(({ method, path }) => new OperationHandler(method, base + path, answer)),
    http.all(anyCall(base), answer),
  ]
}

function answerBelow(bank: BankHandle, base: string) {
  const { origin } = new URL(base)
  return async ({ request }: { request: Request }) =>
    bank.fetch(base === origin ? request : await withoutBase(base, origin, request), { reset })
}

const escaped = (base: string) => base.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Below `/api`, however many slashes a badly joined base URL has left there. */
const anyCall = (base: string) => new RegExp(`^${escaped(base)}/+api(/.*)?$`)

/** The pages for payers, and the scripts of the widgets. */
const anyPage = (base: string) =>
  new RegExp(`^${escaped(base)}/+(payer/|(payment|tokenize|self-employed)(/|\\.js|\\.css)).*$`)

/** The URL without trailing slashes, absolute. */
function baseOf(baseUrl: string): string {
  const { location } = globalThis as { location?: { href: string } }
  const url = URL.parse(baseUrl, location?.href)
  if (url && /^https?:$/.test(url.protocol)) return (url.origin + url.pathname).replace(/\/+$/, '')
  const expected = location ? 'an http or https URL' : 'an absolute http or https URL (https://demo.bank131.ru)'
  throw new RangeError(`baseUrl: expected ${expected}, got ${JSON.stringify(baseUrl)}`)
}

/** The bank's paths begin with its host; where the code under test puts a path before them it is taken off. */
async function withoutBase(base: string, origin: string, request: Request): Promise<Request> {
  const { method } = request
  const body = method === 'GET' || method === 'HEAD' ? null : await request.arrayBuffer()
  // Field by field: under jsdom a `Request` given as `init` loses all it has.
  return new Request(origin + request.url.slice(base.length), { method, headers: [...request.headers], body })
}

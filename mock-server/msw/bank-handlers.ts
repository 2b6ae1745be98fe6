import { type HttpHandler, http } from 'msw'
import type { BankHandle } from '../bank/bank-handle.ts'

export interface BankHandlersOptions {
  /** Where the code under test believes the bank to be (default `https://demo.bank131.ru`). */
  baseUrl?: string
}

/**
 * MSW handlers for the whole bank, one an operation, so that `listHandlers()` names them and `server.use()` can replace one.
 * Each calls the bank's own `fetch`; any other path below `/api/` gets the bank's 404 and never reaches the real one.
 *
 * @example const server = setupServer(...bankHandlers(bank))
 */
export function bankHandlers(
  bank: BankHandle,
  { baseUrl = 'https://demo.bank131.ru' }: BankHandlersOptions = {},
): HttpHandler[] {
  const base = baseUrl.replace(/\/+$/, '')
  const answer = ({ request }: { request: Request }) => bank.fetch(request)
  bank.passInterception()
  return [
    ...bank.operations.map(({ method, path }) => (method === 'GET' ? http.get : http.post)(base + path, answer)),
    http.all(`${base}/api/*`, answer),
  ]
}

import type { BankHandle } from '../../../mock-server/index.ts'

interface Sent {
  method: string
  headers: Record<string, string>
  body: string
}

/** What `bank.fetch` is called with: a `Request` cannot carry the body of a GET, so the host's port does. */
export function fetched(url: string, { method, headers, body }: Sent): Parameters<BankHandle['fetch']> {
  if (method !== 'GET') return [new Request(url, { method, headers, body })]
  return [new Request(url, { method, headers }), { rawBody: new TextEncoder().encode(body) }]
}

import type { ServerResponse } from 'node:http'
import type { ClientOptions } from './bank-client.ts'
import type { Redirect } from './payment-data.ts'
import type { AwaitedPayment } from './payment-taker.ts'

/** Sends the payer on to the bank, as the bank has told; asks it to wait until the bank has. */
export function sendOn(
  response: ServerResponse,
  { redirect, state }: AwaitedPayment,
  { flaw, sendsOn }: ClientOptions,
): void {
  if (sendsOn === 'by data') response.end(JSON.stringify({ state, redirect }))
  else if (!redirect) page(response, `<meta http-equiv="refresh" content="1"><p>Your order: ${state}</p>`)
  else if (redirect.method === 'GET' || flaw === 'P6') response.writeHead(303, { location: redirect.url }).end()
  else page(response, formTo(flaw === 'drops_params' ? { ...redirect, params: {} } : redirect))
}

function formTo(redirect: Redirect): string {
  const inputs = Object.entries(redirect.params ?? {}).map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  )
  return `<form method="post" action="${escaped(redirect.url)}">${inputs.join('')}<button>To your bank</button></form>
<script>document.forms[0].submit()</script>`
}

export const page = (response: ServerResponse, body: string): void =>
  void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html>${body}`)

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

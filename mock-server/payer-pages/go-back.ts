import type { Bank } from '../engine/bank.ts'
import { html } from '../markup/html.ts'
import type { PayersPayment } from './find-payment.ts'
import { answerPage } from './page.ts'
import { words } from './words/index.ts'
import type { Language } from './words/language.ts'

/** An address of the web; to any other a browser may not be sent. */
export function webAddress(text: string | undefined): string | undefined {
  const url = text === undefined ? undefined : URL.parse(text)
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined
}

export const returnUrlOf = ({ payment }: PayersPayment): string | undefined => payment.data.payment_options?.return_url

/** A page of the bank's own is found under whatever name the browser knows the bank by. A path that begins with `//` would name another host. */
export function seenFromHere(bank: Bank, address: string): string {
  if (!address.startsWith(`${bank.address}/`)) return address
  const path = address.slice(bank.address.length)
  return path.startsWith('//') ? address : path
}

/** Sends the browser on, whatever the method was that it came by. */
export const goTo = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })

/**
 * Back to the shop by a form, as 3-D Secure has it where the browser was brought by one: `PaRes` is ours, `MD` what was sent (docs:
 * payment-recurring-cit say that the payer comes back by POST, and not with what).
 */
export function goBackByForm(address: string, paymentId: string, language: Language): Response {
  const { back, goingBack, goingBackMore } = words[language]
  const body = html`<p>${goingBackMore}</p>
<form id="back" method="post" action="${address}"><input type="hidden" name="PaRes" value="bank131-mock"><input type="hidden" name="MD" value="${paymentId}">
<button>${back}</button></form>`
  const script = "document.getElementById('back').submit()"
  return answerPage({ language, title: goingBack, body, script, leadsAway: true })
}

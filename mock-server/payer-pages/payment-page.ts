import { paymentMethodOf } from '../core/methods/payment/index.ts'
import type { Bank } from '../engine/bank.ts'
import { type Html, html } from '../markup/html.ts'
import { facts } from './facts.ts'
import type { PayersPayment } from './find-payment.ts'
import { returnUrlOf, seenFromHere, webAddress } from './go-back.ts'
import { answerPage } from './page.ts'
import { phaseOf } from './phase.ts'
import { words } from './words/index.ts'
import type { Language } from './words/language.ts'

/** How the browser was brought here; by a form, with what was in it. */
export type Came = { by: 'get' } | { by: 'post'; params?: URLSearchParams }

/** What a payer sees: what it can do where it is asked, else what became of the payment. */
export function paymentPage(bank: Bank, found: PayersPayment, language: Language, came: Came): Response {
  const { payment } = found
  const phase = phaseOf(payment)
  const { places, phases } = words[language]
  const place = places[paymentMethodOf(payment.data.payment_details)!.place]
  const isAsked = phase === 'asked'
  const body = html`<p>${isAsked ? place.ask : phases[phase].text}</p>
${payment.error && reason(payment.error, language)}
${facts(found, language)}
${isAsked ? askingForm(found, language, came) : afterwards(bank, found, language)}
${isAsked && notices(bank, found, language, came)}`
  return answerPage({
    language,
    title: isAsked ? place.title : phases[phase].title,
    body,
    tone: phase,
    inLanguage: (each) => queryOf(each, came),
    leadsAway: isAsked && webAddress(returnUrlOf(found)) !== undefined,
  })
}

/** What the language is, and how the browser came, goes along with whatever it does next. */
export const queryOf = (language: Language, { by }: Came): string =>
  `?lang=${language}${by === 'post' ? '&came=post' : ''}`

export const reason = ({ code, description }: { code: string; description: string }, language: Language): Html =>
  html`<p class="wrong">${words[language].reason}: ${description} <span class="mono">(${code})</span></p>`

function askingForm({ payment }: PayersPayment, language: Language, came: Came): Html {
  const { places, refuse, leave, leaveMore, codeAlt } = words[language]
  const { pay } = places[paymentMethodOf(payment.data.payment_details)!.place]
  const code = payment.interaction?.inform?.qr?.img
  const action = (name: string) => `${payment.payerKey}/${name}${queryOf(language, came)}`
  return html`${code !== undefined && html`<img src="${code}" alt="${codeAlt}" width="224" height="224">`}
<form method="post" action="${action('pay')}"><button>${pay}</button>
<button class="other" formaction="${action('refuse')}">${refuse}</button>
<button class="other" formaction="${action('abandon')}">${leave}</button></form>
<p class="soft">${leaveMore}</p>`
}

function afterwards(bank: Bank, found: PayersPayment, language: Language): Html {
  const { back, refresh } = words[language]
  const address = webAddress(returnUrlOf(found))
  const isOver = found.payment.finishedAt !== undefined
  return html`${!isOver && html`<p><a class="button other" href="">${refresh}</a></p>`}
${address !== undefined && html`<p><a class="button" href="${seenFromHere(bank, address)}">${back}</a></p>`}`
}

/** What the shop has done otherwise than a real bank wants it. */
function notices(bank: Bank, found: PayersPayment, language: Language, came: Came): Html | undefined {
  const { notAnAddress, openedByGet, paramsMissing } = words[language]
  const { interaction, id } = found.payment
  const back = returnUrlOf(found)
  const wantsForm = interaction?.redirect?.method === 'POST' && !isOwn(bank, back)
  const { params } = came.by === 'post' ? came : {}
  const told = [
    ...(wantsForm && came.by === 'get' ? [openedByGet] : []),
    ...(wantsForm && params && !(params.get('PaReq') && params.get('MD') === id) ? [paramsMissing] : []),
    ...(back !== undefined && webAddress(back) === undefined ? [`${notAnAddress} ${back}`] : []),
  ]
  return forWhoeverIntegrates(told, language)
}

export function forWhoeverIntegrates(told: readonly string[], language: Language): Html | undefined {
  if (told.length === 0) return undefined
  return html`<h2>${words[language].forDevelopers}</h2>${told.map((each) => html`<p class="soft">${each}</p>`)}`
}

/** A page of the bank's own leads here by a redirect. */
const isOwn = (bank: Bank, address: string | undefined) =>
  address !== undefined && seenFromHere(bank, address) !== address

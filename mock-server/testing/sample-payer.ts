import { type PaymentRequest, paymentByCard } from '../../fixtures/builders/payments.ts'
import type { Session } from '../../schemas/generated/types.ts'
import type { ProjectHandle } from '../index.ts'
import type { BankFetch } from '../library/bank-fetch.ts'

/** A payer's browser without scripts, at the bank inside the process: pages, links and forms. */

export interface Page {
  url: string
  status: number
  headers: Headers
  html: string
  /** Its words, without markup. */
  text: string
}

/** What `customer_interaction` of the next `action_required` says. */
export interface Interaction {
  session: string
  payment: string
  url: string
  redirect?: { url: string; base_url: string; method: string; params?: Record<string, string> }
}

/** A payment whose payer is asked: started, confirmed, and on the clock's next step. Three-D Secure is the project's setting. */
export async function askedPayment(
  project: ProjectHandle,
  request: PaymentRequest = paymentByCard(),
): Promise<Interaction> {
  const send = async (method: string, body: object) => {
    const init = { method: 'POST', body: JSON.stringify(body) }
    const answered = await project.partner.fetch(`/api/v2/session/${method}`, init)
    const answer = (await answered.json()) as { status: string; session: Session }
    if (answer.status !== 'ok') throw new Error(JSON.stringify(answer))
    return answer
  }
  const { session } = await send('init/payment', request)
  await project.nextWebhook('ready_to_confirm')
  await send('confirm', { session_id: session.id })
  const { body } = await project.nextWebhook('action_required')
  const [payment] = JSON.parse(body).session.payment_list
  const { redirect, inform } = payment.customer_interaction
  return {
    session: session.id,
    payment: payment.id,
    url: redirect?.url ?? inform.qr.content,
    ...(redirect && { redirect }),
  }
}

export async function open(fetch: BankFetch, url: string, init: RequestInit = {}): Promise<Page> {
  const answer = await fetch(url, init)
  const html = await answer.text()
  return { url, status: answer.status, headers: answer.headers, html, text: textOf(html) }
}

/** Opens it as the form of `redirect.params` does. */
export const openByForm = (
  fetch: BankFetch,
  url: string,
  params: Record<string, string>,
  headers: Record<string, string> = {},
) => open(fetch, url, { method: 'POST', body: new URLSearchParams(params), headers })

/** Presses the button of those words, and answers where that leads. @throws if the page has none */
export async function press(
  fetch: BankFetch,
  page: Page,
  words: string,
  fields: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<Page> {
  const { action, others } = formWith(page, words)
  const body = new URLSearchParams({ ...others, ...fields })
  return open(fetch, new URL(action, new URL(page.url, 'https://demo.bank131.ru')).href, {
    method: 'POST',
    body,
    headers,
  })
}

/** The form with a button of those words: where it goes, and what it has hidden. */
export function formWith({ html }: Page, words: string): { action: string; others: Record<string, string> } {
  for (const [form] of html.matchAll(/<form.*?<\/form>/gs)) {
    const button = [...form.matchAll(/<button([^>]*)>(.*?)<\/button>/gs)].find(([, , name]) => textOf(name!) === words)
    if (!button) continue
    const action = attribute(button[1]!, 'formaction') ?? attribute(form, 'action') ?? ''
    const hidden = [...form.matchAll(/<input type="hidden"[^>]*>/g)].map(([input]) => [
      attribute(input, 'name') ?? '',
      attribute(input, 'value') ?? '',
    ])
    return { action, others: Object.fromEntries(hidden) }
  }
  throw new Error(`no button ${JSON.stringify(words)} in ${html}`)
}

const attribute = (tag: string, name: string) => {
  const found = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? undefined : unescaped(found)
}

const textOf = (html: string) =>
  unescaped(
    html
      .replace(/<style.*?<\/style>|<script.*?<\/script>|<noscript.*?<\/noscript>/gs, '')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/[\s\u00a0]+/g, ' ')
      .trim(),
  )

const characters: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
const unescaped = (text: string) => text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (entity) => characters[entity]!)

import { maskCards } from '../../schemas/cards/mask.ts'
import type { Amount } from '../../schemas/generated/types.ts'
import { paymentMethodOf } from '../core/methods/payment/index.ts'
import { takenOf } from '../core/operations/payment/taken.ts'
import { timestamp } from '../core/time/time.ts'
import { type Html, html } from '../markup/html.ts'
import type { PayersPayment } from './find-payment.ts'
import { type Words, words } from './words/index.ts'
import type { Language } from './words/language.ts'

const MOST_SHOWN = 300

/** What a payer sees of a payment. Whatever a shop has sent is its own text, and may hold anything. */
export function facts({ project, session, payment }: PayersPayment, language: Language): Html {
  const { data, payBy } = payment
  const { customer, metadata } = data
  const returned = session.operations.flatMap((each) =>
    each.kind === 'refund' && each.of === payment.id && each.state === 'accepted' ? [each.data.amount_details] : [],
  )
  return factList(language, {
    amount: html`<span class="amount">${amountIn(takenOf(payment), language)}</span>`,
    returned: returned.length > 0 && returned.map((each) => amountIn(each, language)).join(', '),
    method: methodOf(payment, language),
    shop: shown(project.id),
    purpose: shown(purposeOf(payment)),
    customer: shown(customer.reference),
    metadata: metadata !== undefined && shown(typeof metadata === 'string' ? metadata : JSON.stringify(metadata)),
    until: payBy !== undefined && html`<time datetime="${timestamp(payBy)}">${timeIn(payBy, language)}</time>`,
    payment: html`<span class="mono">${payment.id}</span>`,
    session: html`<span class="mono">${session.id}</span>`,
  })
}

type Fact = keyof Words['facts']

/** A list of what is known, in the words of a language; what is not known has no line. */
export function factList(language: Language, known: Partial<Record<Fact, Html | string | false | undefined>>): Html {
  const names = words[language].facts
  return html`<dl>${Object.entries(known).map(
    ([name, fact]) => fact && html`<dt>${names[name as Fact]}</dt><dd>${fact}</dd>`,
  )}</dl>`
}

/** A text of the shop's, without what looks like a card number, and not longer than a page wants it. */
export function shown(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined
  const masked = maskCards(text)
  return masked.length > MOST_SHOWN ? `${masked.slice(0, MOST_SHOWN)}…` : masked
}

function methodOf({ data: { payment_details } }: PayersPayment['payment'], language: Language): string {
  const { tag, title } = paymentMethodOf(payment_details)!
  if (payment_details.type !== 'card') return words[language].ways[tag] ?? title
  const { brand = '', last4 } = payment_details.card
  return `${brand} •••• ${last4}`.trim()
}

const purposeOf = ({ data: { payment_details } }: PayersPayment['payment']): string | undefined =>
  payment_details.type === 'faster_payment_system' ? payment_details.faster_payment_system?.description : undefined

const signs: Readonly<Record<string, string>> = { rub: '₽', usd: '$', eur: '€' }

/** `1 500,00 ₽` */
export function amountIn({ amount, currency }: Amount, language: Language): string {
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(amount / 100)
  return `${number} ${signs[currency.toLowerCase()] ?? currency.toUpperCase()}`
}

/** In Moscow, where the bank is. */
const timeIn = (at: number, language: Language): string =>
  `${new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Moscow' }).format(at / 1000)} (${words[language].moscow})`

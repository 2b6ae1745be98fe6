import type { ShownPaymentDetails } from '../../schemas/generated/types.ts'
import { describeViolation } from '../../schemas/violation.ts'
import { missingForPayment } from '../core/methods/payment/requirements.ts'
import type { Session } from '../core/state.ts'
import { rulesOf } from '../engine/settings.ts'
import { type Html, html } from '../markup/html.ts'
import { amountIn, factList, shown } from './facts.ts'
import { inputs } from './fields.ts'
import type { OpenWidget } from './find-widget.ts'
import { answerPage } from './page.ts'
import { mayRemember, type NotStarted, paymentFields } from './start-by-widget.ts'
import { words } from './words/index.ts'
import type { Language } from './words/language.ts'

type Hosted = OpenWidget<'acquiring_widget'> & { session: Session }

/** The form in which a payer chooses how to pay, and types a card. */
export function chooseWay(hosted: Hosted, language: Language, problem: NotStarted = { wrong: [] }): Response {
  const { session, project, asked, token } = hosted
  const { hosted: said, fields, forDevelopers } = words[language]
  const { amount_details: amount, customer } = session.given
  const [byCard, byFps] = [lackingFor(hosted, { type: 'card', card: {} }), lackingFor(hosted, fps)]
  const lacking = byCard.length > 0 && byFps.length > 0 ? byCard : []
  const sum = amount && amountIn(amount, language)
  const remember = mayRemember(asked)
  const body = html`${problem.wrong.length > 0 && html`<p class="wrong" role="alert">${fields.wrong}</p>`}
${lacking.length > 0 && html`<p class="wrong">${said.lacking}.</p>`}
${factList(language, {
  amount: sum !== undefined && html`<span class="amount">${sum}</span>`,
  shop: shown(project.id),
  customer: shown(customer?.reference),
  session: html`<span class="mono">${session.id}</span>`,
})}
${
  byCard.length === 0 &&
  html`<h2>${said.byCard}</h2>
<form method="post" action="${action(token, language)}">${inputs(paymentFields, problem, language)}
${remember && checkbox('remember-card', said.remember)}<button name="way" value="card">${said.pay(sum!)}</button></form>`
}
${
  byFps.length === 0 &&
  html`<h2>${said.byFps}</h2>
<form method="post" action="${action(token, language)}"><p>${said.byFpsMore}</p>
${remember && checkbox('remember-fps', said.remember)}<button class="other" name="way" value="fps">${said.payByFps(sum!)}</button></form>`
}
${notes(forDevelopers, [...lacking, ...(problem.refused === undefined ? [] : [problem.refused])])}`
  return answerPage({
    language,
    title: said.title,
    body,
    status: problem.wrong.length > 0 || problem.refused !== undefined ? 422 : 200,
    inLanguage: (each) => `?lang=${each}`,
    leadsAway: true,
  })
}

const fps: ShownPaymentDetails = { type: 'faster_payment_system' }

/** What a payment of this session would be refused for, by one way to pay. */
function lackingFor({ session, project }: Hosted, payment_details: ShownPaymentDetails): string[] {
  const payment_options = { ...session.given.payment_options, return_url: 'https://bank.example/' }
  const given = { ...session.given, payment_details, payment_options }
  return missingForPayment(given, rulesOf(project.settings)).map(describeViolation)
}

const action = (token: string, language: Language) => `${token}?lang=${language}`

const checkbox = (id: string, text: string): Html =>
  html`<p><label for="${id}"><input type="checkbox" id="${id}" name="remember" value="yes"> ${text}</label></p>`

const notes = (title: string, told: readonly string[]): Html | undefined =>
  told.length === 0 ? undefined : html`<h2>${title}</h2>${told.map((each) => html`<p class="soft">${each}</p>`)}`

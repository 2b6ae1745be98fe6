import type { TokenizeAnswer, TokenizeElementsAnswer } from '../../schemas/generated/types.ts'
import { isRefusal } from '../core/refusal.ts'
import type { Bank } from '../engine/bank.ts'
import { operationAt } from '../http/operations.ts'
import { readCall } from '../http/read-call.ts'
import { type Html, html } from '../markup/html.ts'
import { type Filled, inputs, readFields } from './fields.ts'
import type { OpenWidget } from './find-widget.ts'
import type { PagesApp } from './index.ts'
import { answerPage } from './page.ts'
import { tellPartner } from './tell-partner.ts'
import { widgetPage } from './widget-page.ts'
import { words } from './words/index.ts'
import type { Language } from './words/language.ts'

type Kept = { token: string; shown: string }

const cardFields = ['number', 'expiry'] as const
const accountFields = ['bik', 'account'] as const
const elements = operationAt({ method: 'POST', path: '/api/v1/tokenize/elements' })!
const account = operationAt({ method: 'POST', path: '/api/v1/tokenize' })!

/** A page where a card or an account is typed, and a token comes out; the public token serves for one (docs: payout-tokenized-card, payout-account-widget). */
export const tokenizePage = (app: PagesApp, bank: Bank): void =>
  widgetPage(app, bank, '/tokenize', 'tokenize_widget', {
    form: (_, language) => form(language, { wrong: [] }),
    async take(widget, typed, language) {
      const byAccount = typed.get('what') === 'account'
      const { wrong } = readFields(typed, byAccount ? accountFields : cardFields)
      if (wrong.length > 0) return form(language, { wrong })
      const kept = byAccount ? await keepAccount(widget, typed) : await keepCard(widget, typed)
      return kept && done(kept, byAccount ? 'bank_account' : 'card', language)
    },
  })

async function keepCard(widget: OpenWidget<'tokenize_widget'>, form: URLSearchParams): Promise<Kept | undefined> {
  const { number } = readFields(form, cardFields).typed
  const body = { elements: [{ ref: 'number', type: 'card_number', card_number: number }] }
  const kept = await call<Pick<TokenizeElementsAnswer, 'data'>>(widget, elements, body)
  const { token, info } = kept?.data.number ?? {}
  return token !== undefined && info ? { token, shown: `${info.card_network} ${info.masked_card_number}` } : undefined
}

async function keepAccount(widget: OpenWidget<'tokenize_widget'>, form: URLSearchParams): Promise<Kept | undefined> {
  const body = { type: 'bank_account_ru', bank_account_ru: readFields(form, accountFields).typed }
  const kept = await call<Pick<TokenizeAnswer, 'token' | 'data'>>(widget, account, body)
  return kept && { token: kept.token, shown: kept.data.masked_account }
}

/** The call that a partner can make with the public token itself; `undefined`: it has served in the meantime. */
async function call<Reply extends object>(
  { project, token }: OpenWidget<'tokenize_widget'>,
  operation: typeof elements,
  value: object,
): Promise<Reply | undefined> {
  const headers = { 'x-public-token': token }
  const read = readCall({ operation, json: { text: '', value }, headers, strict: project.settings.strict })
  const made = isRefusal(read) ? read : await project.decide('new', read.decide)
  return isRefusal(made) ? undefined : (made as Reply)
}

function form(language: Language, filled: Filled): Response {
  const { tokenize: said, fields } = words[language]
  const part = (title: string, what: string, typed: Html, button: string) =>
    html`<h2>${title}</h2><form method="post">${typed}<button name="what" value="${what}">${button}</button></form>`
  const body = html`<p>${said.text}</p>
${filled.wrong.length > 0 && html`<p class="wrong" role="alert">${fields.wrong}</p>`}
${part(said.card, 'card', inputs(cardFields, filled, language), said.keepCard)}
${part(said.accountTitle, 'account', inputs(accountFields, filled, language), said.keepAccount)}`
  const status = filled.wrong.length > 0 ? 422 : 200
  return answerPage({ language, title: said.title, body, status, inLanguage: (each) => `?lang=${each}` })
}

function done({ token, shown }: Kept, what: string, language: Language): Response {
  const { tokenize: said } = words[language]
  const body = html`<dl><dt>${said.kept}</dt><dd>${shown}</dd>
<dt>${said.token}</dt><dd class="mono" id="token">${token}</dd></dl>`
  const script = tellPartner({ type: 'bank131-tokenize', what, token, shown })
  return answerPage({ language, title: said.done, body, tone: 'paid', script })
}

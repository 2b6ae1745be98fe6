import { isRefusal } from '../core/refusal.ts'
import { taxpayerOf } from '../core/tax/taxpayers.ts'
import { spending } from '../core/tokens/public-tokens.ts'
import type { Bank } from '../engine/bank.ts'
import { html } from '../markup/html.ts'
import { type Filled, inputs, readFields } from './fields.ts'
import type { PagesApp } from './index.ts'
import { answerPage } from './page.ts'
import { tellPartner } from './tell-partner.ts'
import { widgetPage } from './widget-page.ts'
import { words } from './words/index.ts'
import type { Language } from './words/language.ts'

/** A page where a self-employed person lets the bank register its income (docs: selfemployed-widget). What comes of it, the tax number says. */
export const selfEmployedPage = (app: PagesApp, bank: Bank): void =>
  widgetPage(app, bank, '/self-employed', 'self_employed_widget', {
    form: ({ asked }, language, query) =>
      form(language, { wrong: [], values: { person: query.get('person') ?? asked.tax_reference } }),
    async take({ project, token, asked }, filled, language) {
      const { typed, wrong } = readFields(filled, ['person'])
      if (wrong.length > 0) return form(language, { wrong, values: { person: asked.tax_reference } })
      const spent = await project.decide('new', (view) =>
        spending(view, { changes: {}, reply: {} }, token, 'self_employed_widget'),
      )
      // A phone is the one of whom the token was asked for.
      const taxReference = typed.person.length === 12 ? typed.person : asked.tax_reference
      return isRefusal(spent) ? undefined : done(taxReference, language)
    },
  })

function form(language: Language, filled: Filled): Response {
  const { selfEmployed: said, fields } = words[language]
  const body = html`<p>${said.text}</p>
${filled.wrong.length > 0 && html`<p class="wrong" role="alert">${fields.wrong}</p>`}
<form method="post">${inputs(['person'], filled, language)}<button>${said.bind}</button></form>`
  const status = filled.wrong.length > 0 ? 422 : 200
  return answerPage({ language, title: said.title, body, status, inLanguage: (each) => `?lang=${each}` })
}

function done(taxReference: string, language: Language): Response {
  const { selfEmployed: said } = words[language]
  const { professional, linked, unreachable } = taxpayerOf(taxReference)
  const result = unreachable ? 'unreachable' : !professional ? 'notProfessional' : linked ? 'linked' : 'notLinked'
  const body = html`<p>${said[result]}</p><p class="soft">${said.same}</p>`
  const script = tellPartner({
    type: 'bank131-self-employed',
    tax_reference: taxReference,
    ...(unreachable
      ? { error: 'tax_service_silent' }
      : { is_professional_income_taxpayer: professional, is_linked: linked }),
  })
  return answerPage({ language, title: said.title, body, tone: result === 'linked' ? 'paid' : 'failed', script })
}

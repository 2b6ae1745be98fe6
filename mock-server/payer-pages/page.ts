import { type Html, html } from '../markup/html.ts'
import { style } from './style.ts'
import { words } from './words/index.ts'
import type { Language } from './words/language.ts'

interface Page {
  language: Language
  title: string
  body: Html
  status?: number
  /** The class of what is shown: its colours. */
  tone?: string
  /** The page in another language, as a query; absent: it is shown once. */
  inLanguage?(language: Language): string
  /** Whom its forms may lead to beside the bank itself: whoever the payer comes back to, wherever that sends it on. */
  leadsAway?: boolean
  /** Runs in the page; without it the page does the same by hand. */
  script?: string
  /** For browsers without scripts: seconds until it is looked at again. */
  lookAgainAfter?: number
}

/** An answer that is shown to a payer. It loads nothing and runs nothing but its own script. */
export function answerPage(page: Page): Response {
  const nonce = crypto.randomUUID()
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-language': page.language,
    'cache-control': 'no-store',
    // Browsers say where a form is from only where the policy lets them say it to the bank itself.
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'content-security-policy': policyOf(page, nonce),
  }
  return new Response(markup(page, nonce).html, { status: page.status ?? 200, headers })
}

/** Shops show pages like these in frames of theirs, as banks let them: `frame-ancestors` is not set. */
const policyOf = ({ leadsAway, script }: Page, nonce: string): string =>
  [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    'img-src data:',
    ...(script === undefined ? [] : [`script-src 'nonce-${nonce}'`, "connect-src 'self'"]),
    // Chromium holds what a form's answer redirects to against this as well.
    `form-action 'self'${leadsAway ? ' http: https:' : ''}`,
    "base-uri 'none'",
  ].join('; ')

function markup({ language, title, body, tone, inLanguage, script, lookAgainAfter }: Page, nonce: string): Html {
  const { testBank, testBankMore, languages } = words[language]
  const others = (Object.keys(words) as Language[]).filter((each) => each !== language)
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} — ${testBank}</title><link rel="icon" href="data:,"><meta name="robots" content="noindex">
${lookAgainAfter !== undefined && html`<noscript><meta http-equiv="refresh" content="${lookAgainAfter}"></noscript>`}
<style nonce="${nonce}">${{ html: style }}</style></head>
<body class="${tone ?? ''}"><header><p class="mark"><strong>${testBank}.</strong> ${testBankMore}</p>
${
  inLanguage &&
  html`<nav aria-label="${languages}">${others.map(
    (each) => html`<a href="${inLanguage(each)}" lang="${each}" hreflang="${each}">${words[each].name}</a>`,
  )}</nav>`
}</header>
<main><h1>${title}</h1>
${body}</main>
${script !== undefined && html`<script nonce="${nonce}">${{ html: script }}</script>`}</body></html>`
}

import { type Html, html as markup } from '../../mock-server/markup/html.ts'
import { pretty } from './pretty.ts'
import type { EvidenceLine } from './report.ts'

/** More lines than are looked at without asking for them. */
const LONG = 30

/** What a message is about: the calls and webhooks that it names, by id or by what they are; else the last that there was. */
export function concerned(evidence: readonly EvidenceLine[], message = ''): readonly EvidenceLine[] {
  const ids = new Set(message.match(/\b(req|wh)_\d+/g))
  const named = evidence.filter(({ title }) => ids.has(title.split(' ', 1)[0]!))
  if (named.length > 0) return named
  const said = evidence.filter(({ title }) => message.includes(title))
  return (said.length > 0 ? said : evidence).slice(-1)
}

/** Calls and webhooks, folded but for those that are open from the start. */
export const evidenceList = (evidence: readonly EvidenceLine[], open: readonly EvidenceLine[] = []): Html[] =>
  evidence.map(
    (
      line,
    ) => markup`<details class="line"${open.includes(line) && markup` open`}><summary><code>${line.title}</code></summary>
${line.texts.map((text, at) => exchangeText(line.labels?.[at] ?? (at === 0 ? 'Sent' : 'Answered'), text, open.includes(line)))}</details>`,
  )

function exchangeText(given: string, said: string, isOpen: boolean): Html {
  // What a server answered to `verify-bank` begins with its status.
  const [, status, answer] = /^(\d{3}) (.*)$/s.exec(given === 'Answer' ? said : '') ?? []
  const label = status === undefined ? given : `${given}: ${status}`
  const text = answer ?? said
  if (text.trim() === '') return markup`<p class="label">${label} <span>nothing in the body</span></p>`
  const shown = pretty(text)
  const lines = shown.split('\n').length
  const body = markup`<pre tabindex="0" aria-label="${label}"><code>${bodyText(shown)}</code></pre>`
  if (lines <= LONG) return markup`<p class="label">${label}</p>${body}`
  return markup`<details class="long"${isOpen && markup` open`}><summary class="label">${label} <span>${lines} lines</span></summary>${body}</details>`
}

/** A body as the text of an element, where quotes need no escape: a report has megabytes of them. */
const bodyText = (text: string): Html => ({
  html: text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;'),
})

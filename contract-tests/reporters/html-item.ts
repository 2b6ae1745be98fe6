import { type Html, html as markup } from '../../mock-server/markup/html.ts'
import { concerned, evidenceList } from './html-evidence.ts'
import { sequenceDiagram } from './html-sequence.ts'
import type { ReportItem, Run } from './report.ts'

/** What failed, in the order in which one asks: what was expected, what came, why it matters, what to do, what was sent. */
export function failedItem(item: ReportItem, anchor: string, run: Run | undefined, isOpen: boolean): Html {
  const { id, title, durationMs, evidence, sequence } = item
  const next = run?.again?.(item)
  return markup`<article class="failed" id="${anchor}"><details${isOpen && markup` open`}>
<summary><h3>${shownId(id)} ${title} <small>${duration(durationMs)}</small></h3></summary>
${found(item)}
${next !== undefined && markup`<h4>Next step</h4><p>Run it alone:</p><pre class="command"><code>${next}</code></pre>`}
${sequence && markup`<h4>What happened</h4>${sequenceDiagram(sequence)}`}
${evidence.length > 0 && markup`<h4>What was sent and answered</h4>${evidenceList(evidence, concerned(evidence, item.message))}`}</details></article>`
}

/** What did not fail: a line that folds out, if there is more to see. */
export function quietItem(
  { id, title, verdict, message, durationMs, facts, evidence }: ReportItem,
  anchor: string,
  showsId = true,
): Html {
  const line = markup`${showsId && markup`${shownId(id)} `}${title} <small>${durationMs > 0 && duration(durationMs)}</small>`
  const said = message !== undefined && markup`<p class="said">${message}</p>`
  if (evidence.length === 0 && Object.keys(facts).length === 0)
    return markup`<div class="row" id="${anchor}"><p>${line}</p>${said}</div>`
  return markup`<div class="row" id="${anchor}"><details><summary>${line}</summary>
${factList(facts)}${evidenceList(evidence)}</details>${verdict !== 'passed' && said}</div>`
}

function found({ message, facts, differences }: ReportItem): Html {
  if (!differences) {
    const { expected, ...others } = facts
    return markup`<dl class="facts">${expected !== undefined && fact('Expected', expected)}${
      message !== undefined && markup`<dt>Came</dt><dd class="came">${message}</dd>`
    }${Object.entries(others).map(([label, text]) => fact(capital(label), text))}</dl>`
  }
  return markup`<div class="wide" tabindex="0" role="group" aria-label="Differences"><table>
<thead><tr><th scope="col">Where</th><th scope="col">Expected</th><th scope="col">Came</th><th scope="col">Source of the rule</th></tr></thead>
<tbody>${differences.map(
    ({
      where,
      field,
      expected,
      came,
      source,
    }) => markup`<tr><th scope="row">${where}${field !== undefined && markup`<br><code>${field}</code>`}</th>
<td><code>${expected}</code></td><td class="came"><code>${came}</code></td><td>${source}</td></tr>`,
  )}</tbody></table></div>`
}

const factList = (facts: ReportItem['facts']): Html | false =>
  Object.keys(facts).length > 0 &&
  markup`<dl class="facts">${Object.entries(facts).map(([label, text]) => fact(capital(label), text))}</dl>`

const fact = (label: string, text: string): Html => markup`<dt>${label}</dt><dd>${text}</dd>`

/** Of a case; a suite has a title, with which that of its test begins. */
const shownId = (id: string): Html =>
  /^\w+$/.test(id) ? markup`<code class="id">${id}</code>` : markup`<span class="id">${id}</span>`

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** `12 ms`, `1.2 s`, `2 min 5 s` */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`
}

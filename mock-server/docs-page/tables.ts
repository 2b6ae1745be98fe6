import { type Html, html } from '../markup/html.ts'
import { inline } from './prose.ts'
import { sourceMark } from './schema-table.ts'

/** What the bank knows beside its contract: what can happen to an operation, and why a call is refused. */
export interface Tables {
  outcomes: readonly { name: string; of: string; summary: string; amount: number; source: string }[]
  errors: readonly { code: string; status: number; meaning: string; source: string }[]
}

export const outcomesSection = ({ outcomes }: Tables): Html => html`<section><h2 id="outcomes">Outcomes</h2>
<p>What can be made to happen to a payout, a payment or a refund, by the control API, a test, or an amount in kopecks that is reserved for it. The values are of this emulator, not of the bank.</p>
<table><thead><tr><th scope="col">Outcome</th><th scope="col">Happens to</th><th scope="col">What happens</th></tr></thead><tbody>${outcomes.map(
  ({
    name,
    of,
    summary,
    amount,
    source,
  }) => html`<tr id="outcome-${name}" data-kind="outcome"><th scope="row"><code>${name}</code></th>
<td>${of}<small class="limit">by the amount ${amount}</small></td><td>${inline(summary)} ${sourceMark(source)}</td></tr>`,
)}</tbody></table></section>`

export const codeTable = ({
  errors,
}: Tables): Html => html`<table><thead><tr><th scope="col">Code</th><th scope="col">HTTP status</th><th scope="col">Means</th></tr></thead>
<tbody>${errors.map(
  ({
    code,
    status,
    meaning,
    source,
  }) => html`<tr id="error-${code}" data-kind="error code"><th scope="row"><code>${code}</code></th>
<td>${status}</td><td>${inline(meaning)} ${sourceMark(source)}</td></tr>`,
)}</tbody></table>`

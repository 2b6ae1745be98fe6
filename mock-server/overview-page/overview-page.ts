import { bar } from '../markup/bar.ts'
import { type Html, html } from '../markup/html.ts'
import { page } from '../markup/page.ts'
import { commandsToTry } from './commands-to-try.ts'
import type { Guide, Kept, Overview, ProjectFacts } from './overview.ts'
import { style } from './style.ts'

/** The page at the root of a running bank: what runs, what to try first, and where to go on. */
export const overviewPage = (overview: Overview, nonce: string): string =>
  page({ title: `bank131-mock at ${overview.address}`, style, body: body(overview) }, nonce)

const body = (overview: Overview): Html => html`${bar('/')}
<main><h1>A local Bank 131</h1>
<p class="lead">It runs at <code>${overview.address}</code>. It checks signatures, keeps sessions, money and time, and sends webhooks. No money here is real.</p>
${overview.kept && figures(overview.kept)}
<div class="columns"><div>
<h2>Projects</h2>${projects(overview)}
<h2>Try it</h2>
${commandsToTry(overview).map(
  ({ title, lines }) => html`<h3>${title}</h3><pre tabindex="0"><code>${lines.join('\n')}</code></pre>`,
)}
</div><div>
<h2>This bank</h2>${facts(overview)}
<h2>Go on</h2>${links(overview)}
</div></div>
<h2>Guides</h2>${guides(overview.guides)}</main>`

const figures = ({ sessions, webhooksDue, callsKept }: Kept): Html => html`<dl class="figures">
<div><dt>Sessions</dt><dd>${sessions}</dd></div>
<div><dt>Calls in the journal</dt><dd>${callsKept}</dd></div>
<div><dt>Webhooks due</dt><dd>${webhooksDue}</dd></div></dl>`

function projects({ kept }: Overview): Html {
  if (!kept)
    return html`<p class="soft">The control API of this bank asks for its token, and so nothing is told of its projects here.</p>`
  return html`<div class="wide" tabindex="0" role="region" aria-label="Projects"><table>
<thead><tr><th scope="col">Project</th><th scope="col">Clock</th><th scope="col">Webhooks go to</th><th scope="col" class="number">Due</th></tr></thead>
<tbody>${kept.projects.map(projectRow)}</tbody></table></div>
${kept.more && html`<p class="soft">There are more: <a href="/__admin/projects">all projects</a>.</p>`}`
}

const projectRow = ({ id, clock, now, webhookUrl, due }: ProjectFacts): Html => html`<tr>
<th scope="row"><a href="/__admin/projects/${id}">${id}</a></th>
<td>${clock} <time class="small soft" datetime="${now}">${now.slice(0, 19).replace('T', ' ')} UTC</time></td>
<td>${webhookUrl ?? html`<span class="soft">nowhere: they are kept</span>`}</td>
<td class="number">${due}</td></tr>`

const facts = ({ version, address, secure, store }: Overview): Html => html`<dl class="facts">
<dt>Version</dt><dd>${version}</dd>
<dt>Address</dt><dd>${address}</dd>
<dt>HTTPS</dt><dd>${secure?.url ?? html`off (<code>--tls</code>)`}</dd>
<dt>Store</dt><dd>${store}</dd></dl>`

const links = ({ secure }: Overview): Html => html`<ul class="links">
<li><a href="/docs">Reference</a> <span>calls, webhooks, outcomes and codes, with a search</span></li>
<li><a href="/openapi.json">openapi.json</a> <span>the same for programs</span></li>
<li><a href="/__admin">Control API</a> <span>projects, clock, outcomes, faults, journal</span></li>
<li><a href="/__admin/openapi.json">Control API as OpenAPI</a> <span>for clients of it</span></li>
<li><a href="/metrics">Metrics</a> <span>for Prometheus</span></li>
<li><a href="/livez">Alive</a>, <a href="/readyz">ready</a> <span>probes</span></li>
${secure?.hasAuthority && html`<li><a href="/__admin/ca.pem">ca.pem</a> <span>what clients of its HTTPS trust</span></li>`}
<li><a href="/guides/payer">Pages for payers</a> <span>3-D Secure, FPS, the payment page; the bank gives their addresses</span></li></ul>`

const guides = (all: readonly Guide[]): Html =>
  all.length === 0
    ? html`<p class="soft">This installation has none.</p>`
    : html`<ul class="guides">${all.map(({ name, title }) => html`<li><a href="/guides/${name}">${title}</a></li>`)}</ul>
<p><a href="/guides/ru" lang="ru" hreflang="ru">Руководства по-русски</a></p>`

import type { OpenAPIV3_1 } from 'openapi-types'
import { bar } from '../markup/bar.ts'
import { type Html, html } from '../markup/html.ts'
import { page } from '../markup/page.ts'
import { callsOf, componentName, type Document, resolve, type Schema, webhooksOf } from './lookup.ts'
import { menu } from './menu.ts'
import { type Entry, operationArticle } from './operation.ts'
import { inline, prose } from './prose.ts'
import { schemaTable, sourceMark } from './schema-table.ts'
import { script } from './script.ts'
import { style } from './style.ts'
import { codeTable, outcomesSection, type Tables } from './tables.ts'

/** The whole document as one page, with a menu that folds; where scripts run, with a search. By its policy nothing is loaded from anywhere. */
export function docsPage(openapi: OpenAPIV3_1.Document, tables: Tables, nonce: string): string {
  const entries: Entry[] = [
    ...callsOf(openapi).map(({ method, path, operation }) => ({
      kind: 'call' as const,
      heading: `${method} ${path}`,
      operation,
    })),
    ...webhooksOf(openapi).map(({ path, operation }) => ({ kind: 'webhook' as const, heading: path, operation })),
  ]
  const groups = (openapi.tags ?? []).map(({ name, description }) => ({
    name,
    description,
    id: `tag-${name.replace(/\W+/g, '-')}`,
    entries: entries.filter(({ operation }) => operation.tags?.includes(name)),
  }))
  const schemas = schemasBeside(openapi, entries)
  const around = menu([
    { title: 'Introduction', items: introduction },
    ...groups.map((group) => ({
      title: group.name,
      items: group.entries.map(({ heading, operation }) => ({ id: operation.operationId!, name: shortOf(heading) })),
    })),
    { title: 'Outcomes', items: [{ id: 'outcomes', name: 'What can be made to happen' }] },
    {
      title: 'Errors',
      items: [
        { id: 'errors', name: 'Codes' },
        { id: 'statuses', name: 'By HTTP status' },
      ],
    },
    { title: 'Schemas', items: schemas.map(([name]) => ({ id: `schema-${name}`, name })) },
  ])
  const body = html`<a class="skip" href="#content">Skip to the content</a>${bar('/docs')}${around}
<main id="content" tabindex="-1"><h1 id="about">${openapi.info.title} <small>${openapi.info.version}</small></h1>
${prose(openapi.info.description)}${serversAndKeys(openapi)}
${groups.map(
  (group) => html`<section><h2 id="${group.id}">${group.name}</h2><p>${inline(group.description)}</p>
${group.entries.map((entry) => operationArticle(openapi, entry))}</section>`,
)}
${outcomesSection(tables)}
<section><h2 id="errors">Errors</h2>${codeTable(tables)}<h3 id="statuses">By HTTP status</h3>${errorTable(openapi)}</section>
<section><h2 id="schemas">Schemas</h2>${schemas.map(
    ([name, schema]) => html`<article id="schema-${name}" data-kind="schema"><h3>${name}</h3>
<p>${inline(schema.description ?? schema.title)} ${sourceMark(schema['x-source'])}</p>${schemaTable(openapi, schema)}</article>`,
  )}</section></main>`
  return page({ title: `${openapi.info.title} API`, style, body, script }, nonce)
}

const introduction = [
  { id: 'about', name: 'What this is' },
  { id: 'servers', name: 'Servers' },
  { id: 'signature', name: 'Signature' },
]

/** `POST /api/v2/session/create` -> `session/create`: the group has told the version already. */
const shortOf = (heading: string) => heading.replace(/^[A-Z]+ \/api\/v\d+\//, '')

/** The components that no operation shows in full as its body. */
function schemasBeside(openapi: Document, entries: readonly Entry[]): [string, Schema][] {
  const shown = entries.map(({ operation: { requestBody } }) => {
    const body = requestBody && resolve<OpenAPIV3_1.RequestBodyObject>(openapi, requestBody)
    return componentName(body?.content['application/json']?.schema)
  })
  const all = Object.entries(openapi.components?.schemas ?? {}) as [string, Schema][]
  return all.filter(([name]) => !shown.includes(name))
}

function serversAndKeys({ servers = [], components }: Document): Html {
  const schemes = Object.values(components?.securitySchemes ?? {}) as OpenAPIV3_1.ApiKeySecurityScheme[]
  return html`<h2 id="servers">Servers</h2><ul>${servers.map(({ url, description }) => html`<li><code>${url}</code> ${inline(description)}</li>`)}</ul>
<h2 id="signature">Signature</h2>${schemes.map(({ name, description }) => html`<p><code>${name}</code>: ${inline(description)}</p>`)}`
}

/** What each status is answered for, over all calls. */
function errorTable(openapi: Document): Html {
  const told = new Map<string, Set<string>>()
  for (const { operation } of callsOf(openapi)) {
    for (const [status, each] of Object.entries(operation.responses ?? {})) {
      const { description } = resolve<OpenAPIV3_1.ResponseObject>(openapi, each)
      if (Number(status) >= 400) told.set(status, new Set([...(told.get(status) ?? []), ...description.split('\n')]))
    }
  }
  return html`<table><thead><tr><th scope="col">Status</th><th scope="col">Codes</th></tr></thead><tbody>${[...told]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(
      ([status, lines]) => html`<tr><th scope="row">${status}</th><td>${prose([...lines].join('\n'))}</td></tr>`,
    )}</tbody></table>`
}

import type { OpenAPIV3_1 } from 'openapi-types'
import { type Html, html } from '../markup/html.ts'
import { callsOf, componentName, type Document, type Operation, resolve, type Schema, webhooksOf } from './lookup.ts'
import { operationArticle } from './operation.ts'
import { inline, prose } from './prose.ts'
import { schemaTable, sourceMark } from './schema-table.ts'
import { style } from './style.ts'

interface Entry {
  heading: string
  operation: Operation
}

/** The whole document as one page: no script, and by its own policy nothing is loaded from anywhere. */
export function docsPage(openapi: OpenAPIV3_1.Document): string {
  const entries: Entry[] = [
    ...callsOf(openapi).map(({ method, path, operation }) => ({ heading: `${method} ${path}`, operation })),
    ...webhooksOf(openapi).map(({ path, operation }) => ({ heading: path, operation })),
  ]
  const groups = (openapi.tags ?? []).map(({ name, description }) => ({
    name,
    description,
    id: `tag-${name.replace(/\W+/g, '-')}`,
    entries: entries.filter(({ operation }) => operation.tags?.includes(name)),
  }))
  const schemas = schemasBeside(openapi, entries)
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${openapi.info.title} API</title><link rel="icon" href="data:,"><style>${{ html: style }}</style></head>
<body><a class="skip" href="#content">Skip to the content</a>
<nav aria-label="Contents">${groups.map(
    (group) => html`<h2><a href="#${group.id}">${group.name}</a></h2>
<ul>${group.entries.map(({ heading, operation }) => html`<li><a href="#${operation.operationId}">${shortOf(heading)}</a></li>`)}</ul>`,
  )}<h2><a href="#errors">Errors</a></h2><h2><a href="#schemas">Schemas</a></h2></nav>
<main id="content"><h1>${openapi.info.title} <small>${openapi.info.version}</small></h1>
${prose(openapi.info.description)}${serversAndKeys(openapi)}
${groups.map(
  (group) => html`<section><h2 id="${group.id}">${group.name}</h2><p>${inline(group.description)}</p>
${group.entries.map(({ heading, operation }) => operationArticle(openapi, heading, operation))}</section>`,
)}
<section><h2 id="errors">Errors</h2>${errorTable(openapi)}</section>
<section><h2 id="schemas">Schemas</h2>${schemas.map(
    ([name, schema]) => html`<article id="schema-${name}"><h3>${name}</h3>
<p>${inline(schema.description ?? schema.title)} ${sourceMark(schema['x-source'])}</p>${schemaTable(openapi, schema)}</article>`,
  )}</section></main></body></html>`
  return page.html
}

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
  return html`<h2>Servers</h2><ul>${servers.map(({ url, description }) => html`<li><code>${url}</code> ${inline(description)}</li>`)}</ul>
<h2>Signature</h2>${schemes.map(({ name, description }) => html`<p><code>${name}</code>: ${inline(description)}</p>`)}`
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

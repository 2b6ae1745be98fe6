import type { OpenAPIV3_1 } from 'openapi-types'
import { type Html, html } from '../markup/html.ts'
import { componentName, type Document, type Operation, resolve, type Schema } from './lookup.ts'
import { inline, prose } from './prose.ts'
import { schemaTable, sourceMark } from './schema-table.ts'

export interface Entry {
  heading: string
  kind: 'call' | 'webhook'
  operation: Operation
}

/** One call or webhook: what is sent, what comes back, what can go wrong. */
export function operationArticle(document: Document, { heading, kind, operation }: Entry): Html {
  const { operationId, summary, responses = {} } = operation
  const body = operation.requestBody && resolve<OpenAPIV3_1.RequestBodyObject>(document, operation.requestBody)
  const content = body?.content['application/json']
  return html`<article id="${operationId}" data-kind="${kind}"><h3><code>${heading}</code></h3>
<p>${inline(summary)} ${sourceMark(operation['x-source'])}</p>
${headers(document, operation)}
${content && html`<details open><summary>Body</summary>${bodyOf(document, content, summary)}</details>${examples(document, content)}`}
<h4>Answers</h4>
${Object.entries(responses).map(([status, response]) => {
  const { description, content: answer } = resolve<OpenAPIV3_1.ResponseObject>(document, response)
  const media = answer?.['application/json']
  const model = componentName(media?.schema)
  return html`<section class="answer"><h5 class="status s${status[0]}">${status}</h5>
<div>${prose(description)}${model && html`<p>Body: <a href="#schema-${model}">${model}</a></p>`}${media && examples(document, media)}</div></section>`
})}</article>`
}

function bodyOf(document: Document, { schema }: OpenAPIV3_1.MediaTypeObject, summary = ''): Html {
  const resolved = resolve<Schema>(document, (schema ?? {}) as Schema)
  const { description = '' } = resolved
  return html`${!description.startsWith(summary) && html`<p>${inline(description)}</p>`}${schemaTable(document, resolved)}`
}

function headers(document: Document, { parameters = [] }: Operation): Html {
  const rows = parameters.map((each) => {
    const { name, required, description, schema = {} } = resolve<OpenAPIV3_1.ParameterObject>(document, each)
    return html`<tr><th scope="row"><code>${name}</code>${required && html` <b class="need">required</b>`}</th>
<td>${inline(description)} ${sourceMark((schema as Schema)['x-source'])}</td></tr>`
  })
  return html`<details><summary>Headers</summary><table><thead><tr><th scope="col">Header</th><th scope="col">Meaning</th></tr></thead>
<tbody>${rows}</tbody></table></details>`
}

const examples = (document: Document, { examples: named = {} }: OpenAPIV3_1.MediaTypeObject): Html[] =>
  Object.entries(named).map(([name, each]) => {
    const { summary, description, value } = resolve<OpenAPIV3_1.ExampleObject>(document, each)
    return html`<details><summary>Example: ${summary ?? name}${description && html` <small>${description}</small>`}</summary>
<pre tabindex="0">${JSON.stringify(value, null, 2)}</pre></details>`
  })

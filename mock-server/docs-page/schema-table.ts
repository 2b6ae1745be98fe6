import { type Html, html } from '../markup/html.ts'
import { componentName, type Document, type Or, resolve, type Schema } from './lookup.ts'
import { inline } from './prose.ts'

/** Where a rule comes from, more quietly than the rule. */
export const sourceMark = (source: string | undefined): Html | false =>
  source !== undefined && html`<small class="source">${source}</small>`

/** The fields of an object, each a row; objects and branches without a name of their own are tables inside. */
export function schemaTable(document: Document, schema: Schema): Html {
  const fields = Object.entries(schema.properties ?? {})
  const branches = schema.oneOf ?? schema.anyOf ?? []
  const choice = html`<p>${schema.discriminator && html`By <code>${schema.discriminator.propertyName}</code>: `}one of ${list(
    branches.map((branch) => typeOf(document, branch)),
    ', ',
  )}</p>`
  if (fields.length === 0 || branches.length > 0) {
    return branches.length > 0 ? choice : html`<p>${typeOf(document, schema)} ${limits(schema)}</p>`
  }
  const rows = fields.map(([name, field]) => {
    const own = resolve<Schema>(document, field as Or<Schema>)
    const told = own.description === undefined && own.items ? resolve<Schema>(document, own.items) : own
    const inner = nested(document, field as Or<Schema>)
    return html`<tr><th scope="row"><code>${name}</code>${need(schema, name)}</th>
<td>${typeOf(document, field)} ${limits(own)}</td>
<td>${inline(told.description)} ${sourceMark(told['x-source'])}</td></tr>${inner && html`<tr><td class="inner" colspan="3">${schemaTable(document, inner)}</td></tr>`}`
  })
  return html`<table class="fields"><thead><tr><th scope="col">Field</th><th scope="col">Type</th><th scope="col">Meaning</th></tr></thead>
<tbody>${rows}</tbody></table>`
}

/** Whether a field must be there: always, or where others are not. */
function need({ required, if: given, else: otherwise }: Schema, name: string): Html | false {
  if (required?.includes(name)) return html` <b class="need">required</b>`
  if (!otherwise?.required || !given?.required?.includes(name)) return false
  return html` <b class="need">required</b>, or ${list(
    otherwise.required.map((each) => html`<code>${each}</code>`),
    ' and ',
  )}`
}

/** An object, or a list of objects, that has no name of its own and must be shown in place. */
function nested(document: Document, field: Or<Schema>): Schema | undefined {
  if (componentName(field) !== undefined) return undefined
  const schema = resolve<Schema>(document, field)
  if (schema.items) return nested(document, schema.items)
  return Object.keys(schema.properties ?? {}).length > 0 ? schema : undefined
}

function typeOf(document: Document, field: Or<Schema> | object): Html {
  const name = componentName(field)
  if (name !== undefined) return html`<a href="#schema-${name}">${name}</a>`
  const schema = field as Schema
  if (schema.enum?.length === 1) return html`<code>${JSON.stringify(schema.enum[0])}</code>`
  if (schema.enum)
    return html`one of ${list(
      schema.enum.map((value) => html`<code>${JSON.stringify(value)}</code>`),
      ', ',
    )}`
  if (schema.items) return html`array of ${typeOf(document, schema.items)}`
  return html`${[schema.type ?? 'any JSON value'].flat().join(' or ')}`
}

const words: Record<string, string> = {
  minLength: 'at least # characters',
  maxLength: 'at most # characters',
  minimum: 'at least #',
  maximum: 'at most #',
  minItems: 'at least # items',
  maxItems: 'at most # items',
  pattern: 'matches #',
}

/** The limits of a value, in words. */
const limits = (schema: Schema): Html[] =>
  Object.entries(schema)
    .filter(([keyword, limit]) => keyword in words && limit !== Number.MAX_SAFE_INTEGER)
    .map(([keyword, limit]) =>
      keyword === 'minLength' && limit === 1 ? 'not empty' : words[keyword]!.replace('#', () => String(limit)),
    )
    .map((limit) => html`<small class="limit">${limit}</small>`)

const list = (items: readonly Html[], between: string): (Html | string)[] =>
  items.flatMap((item, at) => (at === 0 ? [item] : [between, item]))

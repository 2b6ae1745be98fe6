import type { OpenAPIV3_1 } from 'openapi-types'
import type { Version } from '../../core/state.ts'
import { version as packageVersion } from '../../version.ts'
import { webhooks } from '../../webhooks/index.ts'
import { parameters, securitySchemes } from './openapi-headers.ts'
import { callOperation, type Operation, webhookOperation } from './openapi-operations.ts'
import { asSchema, componentSchemas } from './openapi-schemas.ts'
import { sharedExamples, sharedResponses } from './openapi-shared.ts'
import { tags } from './openapi-tags.ts'
import type { Recordings } from './recordings.ts'
import { pointing, reachable, schemaOf } from './wire/references.ts'
import { endpointsOf, versions } from './wire/wire-schemas.ts'

const description = `Bank 131 as \`bank131-mock\`, its local emulator, knows it. Nothing here was checked against the bank itself: every
rule names its source in \`x-source\`. \`docs\` are the bank's pages, \`sdk\` is its PHP client, \`inferred\` was concluded from
these and from the docs of its sister company, \`ours\` was decided here.

Calls and answers are JSON in UTF-8. Where an object is expected \`[]\` counts as an empty one, because the SDK sends it.
Unknown fields are accepted. \`v1\` and \`v2\` differ in three names: \`payment_method\` became \`payout_details\`, \`payments\`
became \`payout_list\`, \`acquiring_payments\` became \`payment_list\`. Examples were answered by the emulator.`

/** openapi.json: both versions, every call with its errors, and the webhooks. */
export function openapiDocument(recordings: Readonly<Record<Version, Recordings>>): OpenAPIV3_1.Document {
  const components = componentSchemas()
  const operations = versions.flatMap((version) =>
    endpointsOf(version).map((endpoint) => ({
      path: `/api/${version}${endpoint.path}`,
      method: endpoint.method,
      operation: callOperation(endpoint, version, recordings[version].calls(endpoint.path), components),
    })),
  )
  const calls = Object.fromEntries(operations.map(({ path, method, operation }) => [path, pathItem(method, operation)]))
  const told = versions.flatMap((version) =>
    webhooks.map((webhook) => ({
      name: `${version}_${webhook.type}`,
      operation: webhookOperation(webhook, version, recordings[version].webhooks(webhook.type), components),
    })),
  )
  const webhookItems = Object.fromEntries(told.map(({ name, operation }) => [name, pathItem('POST', operation)]))
  const responses = sharedResponses(operations.map(({ operation }) => operation))
  const examples = sharedExamples(
    [...operations, ...told].map(({ operation }) => operation),
    responses,
  )
  const used = reachable([calls, webhookItems, responses], components.schemas)
  const schemas = Object.fromEntries(used.map((name) => [name, asSchema(schemaOf(components.schemas, name))]))
  const document: OpenAPIV3_1.Document = {
    openapi: '3.1.1',
    info: {
      title: 'Bank 131',
      summary: 'Payouts and payments, as emulated by bank131-mock',
      description,
      version: packageVersion,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    // Generated clients call the first; a running bank puts its own address there.
    servers: [
      { url: 'http://127.0.0.1:8131', description: 'Local: `bank131-mock serve`, no real money' },
      { url: 'https://demo.bank131.ru', description: 'Demo: the bank’s own sandbox' },
      { url: 'https://proxy.bank131.ru', description: 'Live: REAL MONEY' },
    ],
    tags: tags(),
    security: [{ partnerSignature: [] }],
    paths: calls,
    webhooks: webhookItems,
    components: { securitySchemes, parameters, responses, examples, schemas },
  }
  return pointing(document, (name) => (name.startsWith('#') ? name : `#/components/schemas/${name}`))
}

/** A path of one method; computed, because the types want an operation of 3.1 to be one of 3.0 as well. */
const pathItem = (method: string, operation: Operation): OpenAPIV3_1.PathItemObject => ({
  [method.toLowerCase()]: operation,
})

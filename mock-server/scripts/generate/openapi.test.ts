import { Ajv2020 } from 'ajv/dist/2020.js'
import type { OpenAPIV3_1 } from 'openapi-types'
import { describe, expect, it } from 'vitest'
import { callsOf, resolve, webhooksOf } from '../../docs-page/lookup.ts'
import { takesKey } from '../../endpoints/define-endpoint.ts'
import { endpoints } from '../../endpoints/index.ts'
import { apiErrors } from '../../errors/api-errors.ts'
import { operations as served } from '../../http/operations.ts'
import { openapiDocument } from './openapi.ts'
import { errorsOf, record } from './recordings.ts'

const document = openapiDocument({ v1: await record('v1'), v2: await record('v2') })
const calls = callsOf(document)
const operations = [...calls, ...webhooksOf(document)]
const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, pointer]) => pointer!)

// The document's own keywords are no business of a validator's; its unions do without the discriminator. Each model is compiled once, and not once for every
// schema that refers to it.
const ajv = new Ajv2020({ strict: false, allErrors: true, inlineRefs: false, code: { optimize: false } })
ajv.addSchema({ $id: 'openapi', components: document.components })

interface Media {
  schema: { $ref: string }
  examples: Record<string, { value: unknown } | OpenAPIV3_1.ReferenceObject>
}

const examplesIn = (media: Media | undefined) =>
  Object.values(media?.examples ?? {}).map((each) => resolve<{ value: unknown }>(document, each))

const mediaOf = (holder: { content?: object } | undefined) =>
  (holder?.content as { 'application/json': Media } | undefined)?.['application/json']

const answersOf = ({ responses = {} }: OpenAPIV3_1.OperationObject) =>
  Object.entries(responses).map(([status, each]) => {
    const response = resolve<OpenAPIV3_1.ResponseObject>(document, each)
    return { status: Number(status), response, values: examplesIn(mediaOf(response)) }
  })

/** Every error shown for an operation. */
const errorsShown = (operation: OpenAPIV3_1.OperationObject) =>
  answersOf(operation)
    .filter(({ status }) => status >= 400)
    .flatMap(({ values }) => values.map(({ value }) => value as { error: { code: string; description: string } }))
    .map(({ error }) => error)

describe('openapi.json', () => {
  it('has every path of the app, and no other', () => {
    const named = (calls: readonly { method: string; path: string }[]) =>
      calls.map(({ method, path }) => `${method} ${path}`).sort()
    expect(named(calls)).toEqual(named(served))
  })

  it('refers to nothing that is not there', () => {
    const dangling = references.filter((pointer) => resolve<object>(document, { $ref: pointer }) === undefined)
    expect(dangling).toEqual([])
  })

  it('carries no component that nothing refers to', () => {
    const { schemas = {}, parameters = {}, responses = {}, examples = {} } = document.components ?? {}
    const pointers = Object.entries({ schemas, parameters, responses, examples }).flatMap(([kind, named]) =>
      Object.keys(named).map((name) => `#/components/${kind}/${name}`),
    )
    expect(pointers.filter((pointer) => !references.includes(pointer))).toEqual([])
  })

  it('names each operation once', () => {
    const ids = operations.map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('asks for a key only where something changes in a session', () => {
    const withKey = calls.filter(({ operation }) => JSON.stringify(operation.parameters).includes('IdempotencyKey'))
    const writing = endpoints.filter(takesKey).flatMap(({ path, versions }) => versions.map((v) => `/api/${v}${path}`))
    expect(withKey.map(({ path }) => path).sort()).toEqual(writing.sort())
  })

  it('gives for each error what the bank said, except for two that no call can bring about', () => {
    const onlyDeclared = calls
      .flatMap(({ operation }) => errorsShown(operation))
      .filter(({ code, description }) =>
        Object.entries(apiErrors).some(([each, { meaning }]) => each === code && meaning === description),
      )
    expect([...new Set(onlyDeclared.map(({ code }) => code))].sort()).toEqual(['authorization_error', 'internal_error'])
  })
})

describe.each(operations)('$path', ({ path, operation }) => {
  it('shows examples that are valid', () => {
    const body = operation.requestBody && resolve<OpenAPIV3_1.RequestBodyObject>(document, operation.requestBody)
    const media = [mediaOf(body), ...answersOf(operation).map(({ response }) => mediaOf(response))]
    for (const { schema, examples } of media.filter((each) => each !== undefined)) {
      const validate = ajv.getSchema(`openapi${schema.$ref}`)!
      expect(Object.keys(examples)).not.toEqual([])
      for (const { value } of examplesIn({ schema, examples })) expect(validate(value) || validate.errors).toBe(true)
    }
  })

  it('shows each of its errors', () => {
    const endpoint = endpoints.find(
      (each) => path.endsWith(each.path) && path.length === '/api/v2'.length + each.path.length,
    )
    const shown = new Set(errorsShown(operation).map(({ code }) => code))
    expect([...shown].sort()).toEqual(endpoint ? errorsOf(endpoint).sort() : [])
  })
})

import type { OpenAPIV3_1 } from 'openapi-types'

export type Document = OpenAPIV3_1.Document
export type Operation = OpenAPIV3_1.OperationObject<{ 'x-source'?: string }>
export type Schema = OpenAPIV3_1.BaseSchemaObject & {
  type?: string | string[]
  items?: Schema | OpenAPIV3_1.ReferenceObject
  'x-source'?: string
  if?: { required?: string[] }
  else?: { required?: string[] }
}
export type Or<Value> = Value | OpenAPIV3_1.ReferenceObject

/** What a reference within the document points to, or the value itself. */
export function resolve<Value extends object>(document: Document, value: Or<Value>): Value {
  if (!('$ref' in value)) return value
  const steps = String(value.$ref).slice('#/'.length).split('/')
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], document) as Value
}

/** The last word of a reference: the name of the component. */
export const componentName = (value: object | undefined): string | undefined =>
  value && '$ref' in value ? String(value.$ref).split('/').at(-1) : undefined

/** The calls, one by one. */
export const callsOf = ({ paths = {} }: Document) =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item ?? {}).map(([method, operation]) => ({
      path,
      method: method.toUpperCase(),
      operation: operation as Operation,
    })),
  )

export const webhooksOf = ({ webhooks = {} }: Document) => callsOf({ paths: webhooks } as Document)

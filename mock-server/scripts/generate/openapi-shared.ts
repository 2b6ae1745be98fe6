import type { OpenAPIV3_1 } from 'openapi-types'
import { mediaOf, type Operation } from './openapi-operations.ts'

type Reference = OpenAPIV3_1.ReferenceObject
type Response = OpenAPIV3_1.ResponseObject
type Example = OpenAPIV3_1.ExampleObject

/** A value where it stands, `holder[key]`, in an operation. */
interface Place<Value> {
  holder: Record<string, Value | Reference>
  key: string
  /** Of the operation, without its version. */
  name: string
}

/** Writes what several places hold alike once, as a component, and leaves references in those places. */
function share<Value>(
  kind: 'examples' | 'responses',
  places: readonly Place<Value>[],
  /** What to call a component, the best name first. */
  namesOf: (group: readonly [Place<Value>, ...Place<Value>[]]) => readonly string[],
): Record<string, Value> {
  const components: Record<string, Value> = {}
  const alike = Map.groupBy(places, ({ holder, key }) => JSON.stringify(holder[key]))
  for (const [first, ...others] of alike.values()) {
    if (!first || others.length === 0) continue
    const names = namesOf([first, ...others])
    const name = names.find((each) => !(each in components))
    if (name === undefined) throw new Error(`two ${kind} of openapi.json would be called ${names.join(' or ')}`)
    components[name] = first.holder[first.key] as Value
    for (const { holder, key } of [first, ...others]) holder[key] = { $ref: `#/components/${kind}/${name}` }
  }
  return components
}

const statusNames: Readonly<Record<string, string>> = {
  200: 'Taken',
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  409: 'Conflict',
  413: 'TooLarge',
  500: 'InternalError',
}

/** The responses that several operations have; what most give at a status is called after it, what few do after the first of them. */
export function sharedResponses(operations: readonly Operation[]): Record<string, Response> {
  const places = operations.flatMap((operation) =>
    Object.keys(operation.responses).map((key) => ({ holder: operation.responses, key, name: nameOf(operation) })),
  )
  return share('responses', places, (group) => {
    const [{ key, name }] = group
    const status = statusNames[key] ?? `Status${key}`
    const all = places.filter((place) => place.key === key)
    return group.length > all.length / 2 ? [status] : [name + status, ...group.map((each) => each.name + status)]
  })
}

/** The examples that several bodies have, of operations or of shared responses. */
export function sharedExamples(
  operations: readonly Operation[],
  responses: Readonly<Record<string, Response>>,
): Record<string, Example> {
  const bodies = [
    ...operations.flatMap((operation) => {
      const held = [operation.requestBody, ...Object.values(operation.responses)]
      return held.map((body) => ({ body, name: nameOf(operation) }))
    }),
    ...Object.entries(responses).map(([name, body]) => ({ body, name })),
  ]
  const places = bodies.flatMap(({ body, name }) => {
    const holder = mediaOf(body)?.examples ?? {}
    return Object.keys(holder).map((key) => ({ holder, key, name }))
  })
  return share('examples', places, ([first, ...others]) => [
    first.key,
    ...[...new Set([...others, first].map(({ name }) => name))].map((name) => `${first.key}-${name}`),
  ])
}

const nameOf = ({ operationId = '' }: Operation) => operationId.replace(/^v\d/, '')

import type { Version } from '../../core/state.ts'
import { endpointName, modelName } from '../../endpoints/define-endpoint.ts'
import { webhooks } from '../../webhooks/index.ts'
import { modelSchemas } from '../generate/wire/named-schemas.ts'
import { schemaPath } from '../generate/wire/schema-path.ts'
import { callName, endpointsOf } from '../generate/wire/wire-schemas.ts'

/** What `validate()` calls the schema of each file below schemas/generated, except for those of one error code, which it does not know. */
export function wireNames(version: Version): Map<string, string> {
  const endpoints = endpointsOf(version)
  const bodies = webhooks.map(({ schema }) => modelName(schema))
  const models = [...modelSchemas().keys()].filter((name) => !bodies.includes(name))
  return new Map([
    ...models.map((name) => [schemaPath(version, 'models', name), name] as const),
    ...endpoints.map(
      (each) => [schemaPath(version, 'requests', callName(each)), `${endpointName(each)}Request`] as const,
    ),
    ...endpoints.map((each) => [schemaPath(version, 'responses', callName(each)), modelName(each.response)] as const),
    ...webhooks.map(({ type, schema }) => [schemaPath(version, 'webhooks', type), modelName(schema)] as const),
  ])
}

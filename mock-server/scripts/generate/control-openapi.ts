import type { OpenAPIV3_1 } from 'openapi-types'
import { inBraces } from '../../control/contents.ts'
import { resources } from '../../control/resources.ts'
import type { Answer, Parameter, Route } from '../../control/route.ts'
import { version } from '../../version.ts'
import { problemsOf } from './control-problems.ts'
import { asSchema, constAsEnum } from './openapi-schemas.ts'
import { controlSchemas, type JsonSchema } from './wire/named-schemas.ts'
import { pointing, reachable, schemaOf } from './wire/references.ts'

const description = `The control API of \`bank131-mock\`: what tests do to a bank, and what they learn of it. The bank has none of this; all of it is ours.

Sums are kopecks. Times are ISO 8601 in UTC, with microseconds, and the project’s own. Durations in bodies are ISO 8601 (\`PT4H\`), fields that end in \`_ms\`
are milliseconds of real time. Lists are \`{"items":[…]}\`, oldest first. What cannot be done is answered by a problem document (RFC 9457), whose \`detail\` says
which field, what was expected and what came. Card numbers are masked.`

/** What stands for a variable of a path. */
const pathParts: Readonly<Record<string, string>> = {
  project: 'Id of the project; a bank has `demo_project` unless told otherwise.',
  id: 'Id of the item.',
  number: 'Number of the account; 131 is the wallet of the collateral account.',
}

/** openapi.json of the control API, out of the routes that it serves. */
export function controlOpenapi(): OpenAPIV3_1.Document {
  const schemas = new Map([...controlSchemas()].map(([name, schema]) => [name, forGenerators(schema)]))
  const paths: Record<string, Record<string, object>> = {}
  for (const { tag, routes } of resources)
    for (const route of routes)
      paths[inBraces(route.path)] = {
        ...paths[inBraces(route.path)],
        [route.method.toLowerCase()]: operation(tag, route),
      }
  const used = reachable(paths, schemas)
  const tags = new Map(resources.map(({ tag: name, description: about }) => [name, { name, description: about }]))
  const document: OpenAPIV3_1.Document = {
    openapi: '3.1.1',
    info: {
      title: 'bank131-mock: control API',
      summary: 'Projects, time, outcomes, faults, journal and webhooks of a local Bank 131',
      description,
      version,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    // A running bank puts its own address there.
    servers: [{ url: 'http://127.0.0.1:8131', description: 'Local: `bank131-mock serve`' }],
    tags: [...tags.values()],
    security: [{}, { adminToken: [] }],
    paths,
    components: {
      securitySchemes: {
        adminToken: { type: 'http', scheme: 'bearer', description: 'The `--admin-token`, where the bank has one.' },
      },
      schemas: Object.fromEntries(used.map((name) => [name, asSchema(schemaOf(schemas, name))])),
    },
  }
  return pointing(document, (name) => `#/components/schemas/${name}`)
}

function operation(tag: string, route: Route): object {
  const {
    name: operationId,
    summary,
    description: more,
    path,
    query = [],
    headers = [],
    body,
    bodyIsOptional,
    answers,
  } = route
  const parts = [...path.matchAll(/:(\w+)/g)].map(([, part]) => part!)
  const parameters = [
    ...parts.map((part) => ({
      name: part,
      in: 'path',
      required: true,
      description: pathParts[part]!,
      schema: { type: 'string' },
    })),
    // A list of one project may be asked for its `project` too; in a generated client both would have one name.
    ...query.filter(({ name }) => !parts.includes(name)).map((each) => ({ in: 'query', ...parameter(each) })),
    ...headers.map((each) => ({ in: 'header', ...parameter(each) })),
  ]
  const said = [...problemsOf(route)].map(([status, when]) => [
    status,
    {
      description: when,
      content: {
        'application/problem+json': { schema: { $ref: status === 408 ? 'ControlTimeout' : 'ControlProblem' } },
      },
    },
  ])
  return {
    operationId,
    tags: [tag],
    summary,
    ...(more !== undefined && { description: more }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: { required: !bodyIsOptional, content: { 'application/json': { schema: { $ref: body.$id! } } } },
    }),
    responses: {
      ...Object.fromEntries(Object.entries(answers).map(([status, each]) => [status, answered(each)])),
      ...Object.fromEntries(said),
    },
  }
}

const parameter = ({ name, description: about, schema = { type: 'string' }, isRequired, isRepeated }: Parameter) => ({
  name,
  description: about,
  ...(isRequired && { required: true }),
  schema: isRepeated ? { type: 'array', items: schema } : schema,
})

function answered({ description: about, schema, types = [] }: Answer): object {
  const content = {
    ...(schema && { 'application/json': { schema: { $ref: schema } } }),
    ...Object.fromEntries(types.map((type) => [type, { schema: { type: 'string' } }])),
  }
  return { description: about, ...(Object.keys(content).length > 0 && { content }) }
}

/** Names of any text as generators know them; they pass `patternProperties` over. */
const forGenerators = (schema: JsonSchema): JsonSchema =>
  JSON.parse(JSON.stringify(constAsEnum(schema)), (_, item) => {
    if (typeof item !== 'object' || item === null || !item.patternProperties) return item
    const { patternProperties, ...rest } = item
    return { ...rest, additionalProperties: patternProperties['^.*$'] }
  })

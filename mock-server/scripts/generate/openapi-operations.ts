import type { OpenAPIV3_1 } from 'openapi-types'
import { inNamesOf } from '../../../schemas/names.ts'
import type { Version } from '../../core/state.ts'
import { type Endpoint, endpointName, modelName, takesKey } from '../../endpoints/define-endpoint.ts'
import { type ApiErrorCode, apiErrors } from '../../errors/api-errors.ts'
import type { Webhook } from '../../webhooks/define-webhook.ts'
import { parameter } from './openapi-headers.ts'
import type { ComponentSchemas } from './openapi-schemas.ts'
import { tagOf, webhookTag } from './openapi-tags.ts'
import { errorsOf, MOST_EXAMPLES, type RecordedCall, type RecordedWebhook } from './recordings.ts'
import { sourceOf } from './wire/source-of.ts'

/** An operation with the source of its rules. */
export type Operation = OpenAPIV3_1.OperationObject<{ 'x-source': string; responses: Responses }>
type Responses = Record<string, OpenAPIV3_1.ReferenceObject | OpenAPIV3_1.ResponseObject>

export function callOperation(
  endpoint: Endpoint,
  version: Version,
  exchanges: readonly RecordedCall[],
  { nameIn }: ComponentSchemas,
): Operation {
  const name = endpointName(endpoint)
  const taken = exchanges.filter(({ code }) => code === 'ok').slice(0, MOST_EXAMPLES)
  const refused = exchanges.filter(({ code }) => code !== 'ok')
  return {
    operationId: version + name,
    tags: [tagOf(endpoint.path, version)],
    summary: endpoint.summary,
    description: `Source of its rules: ${sourceOf(endpoint.source)}.`,
    parameters: [
      parameter('Project'),
      parameter('Submerchant'),
      ...(takesKey(endpoint) ? [parameter('IdempotencyKey')] : []),
      ...(endpoint.publicToken ? [parameter('PublicToken')] : []),
    ],
    requestBody: {
      required: endpoint.method === 'POST',
      content: json(
        nameIn(version, `${name}Request`),
        [...taken, ...refused]
          .filter(({ request }) => request !== undefined)
          .map(({ title, code, status, request }) => ({
            title,
            description: `Answered ${status}, ${code}.`,
            value: request,
          })),
      ),
    },
    responses: {
      200: {
        description: 'The bank took the call.',
        content: json(
          nameIn(version, modelName(endpoint.response)),
          taken.length > 0 ? taken.map(({ title, answer }) => ({ title, value: answer })) : supposed(endpoint, version),
        ),
      },
      ...errorResponses(endpoint, version, refused, nameIn),
    },
    'x-source': sourceOf(endpoint.source),
  }
}

/** What a call would be answered that the emulator always refuses. */
const supposed = ({ response }: Endpoint, version: Version): Shown[] =>
  ('examples' in response ? (response.examples as unknown[]) : []).map((value, at) => ({
    title: `Never answered here: example ${at + 1}`,
    value: inNamesOf(version, value),
  }))

/** One response a status: the codes that come with it, and what the bank said. */
function errorResponses(
  endpoint: Endpoint,
  version: Version,
  refused: readonly RecordedCall[],
  nameIn: ComponentSchemas['nameIn'],
): Responses {
  const statuses = [...new Set(refused.map(({ status }) => status))]
  const responses = statuses.map((status): [number, OpenAPIV3_1.ResponseObject] => {
    const here = refused.filter((exchange) => exchange.status === status)
    const codes = errorsOf(endpoint).flatMap((code) => {
      const first = here.find((exchange) => exchange.code === code)
      return first ? [explained(code, first)] : []
    })
    const examples = here.map(({ title, code, answer }) => ({ title, description: code, value: answer }))
    return [status, { description: codes.join('\n'), content: json(nameIn(version, 'ErrorAnswer'), examples) }]
  })
  return Object.fromEntries(responses)
}

/** What a code means; at a status that is not its usual one, what the bank said there. */
function explained(code: ApiErrorCode, { status, answer }: RecordedCall): string {
  const { meaning, source, status: usual } = apiErrors[code]
  const said = (answer as { error: { description: string } }).error.description
  return `- \`${code}\`: ${status === usual ? meaning : said} (source: ${sourceOf(source)})`
}

export const webhookOperation = (
  { type, summary, schema, source }: Webhook,
  version: Version,
  recorded: readonly RecordedWebhook[],
  { nameIn }: ComponentSchemas,
): Operation => ({
  operationId: `${version}${modelName(schema)}`,
  tags: [webhookTag],
  summary: `${type} of a session made by ${version}`,
  description: `${summary}. Source of its rules: ${sourceOf(source)}.`,
  parameters: [parameter('BankSignature')],
  requestBody: {
    required: true,
    content: json(
      nameIn(version, modelName(schema)),
      recorded.slice(0, MOST_EXAMPLES).map(({ title, body }) => ({ title, value: body })),
    ),
  },
  responses: {
    200: {
      description:
        'Taken; the body is not looked at. After any other status, or none within 10 seconds, the bank sends the webhook again, at growing intervals, as long as that is within half an hour of the first try.',
    },
  },
  security: [],
  'x-source': sourceOf(source),
})

interface Shown {
  title: string
  description?: string
  value: unknown
}

/** A JSON body; an answer and the request it belongs to have examples of the same name. Of bodies that are alike the first is shown. */
const json = (schema: string, examples: readonly Shown[]): Record<string, OpenAPIV3_1.MediaTypeObject> => ({
  'application/json': {
    schema: { $ref: schema },
    examples: Object.fromEntries(
      distinct(examples).map(({ title, description, value }) => [
        title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
        { summary: title, ...(description !== undefined && { description }), value },
      ]),
    ),
  },
})

const distinct = (examples: readonly Shown[]): Shown[] => {
  const told = ({ value }: Shown) => JSON.stringify(value)
  return examples.filter((each, at) => examples.findIndex((other) => told(other) === told(each)) === at)
}

/** The JSON of a body, where it is not a reference. */
export const mediaOf = (body: object | undefined) =>
  body && 'content' in body
    ? (body as { content: Readonly<Record<string, OpenAPIV3_1.MediaTypeObject>> }).content['application/json']
    : undefined

import { operations, webhooks } from '../../../schemas/generated/contract.ts'
import { normaliseNames, pointerAsSent } from '../../../schemas/names.ts'
import { validate } from '../../../schemas/validate.ts'
import { ContractBroken } from './contract-broken.ts'
import type { Version } from './world.ts'

const answerSchemas = new Map(operations.map(({ path, answer }) => [path.slice(1), answer]))

const webhookSchemas = new Map(webhooks.map(({ type, schema }) => [type, schema]))

/** Fails, naming the endpoint and the place, when an answer breaks its own schema, or holds a null or a name of the other version. */
export function conformAnswer(endpoint: string, version: Version, text: string): void {
  const body = parsed(`the answer of ${version} ${endpoint}`, text)
  const isError = typeof body === 'object' && body !== null && 'error' in body
  const schema = isError ? 'ErrorAnswer' : answerSchemas.get(endpoint)
  if (schema === undefined) throw new Error(`the bank has no ${endpoint}, and yet it was answered: ${text}`)
  conform(`the answer of ${version} ${endpoint}`, schema, version, body)
}

/** @throws {ContractBroken} if it is no JSON */
function parsed(what: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ContractBroken(what, [{ pointer: '', expected: 'JSON', came: JSON.stringify(text.slice(0, 60)) }])
  }
}

/** The same for a webhook; the names tell its version. */
export function conformWebhook(type: string, body: unknown): void {
  const schema = webhookSchemas.get(type)
  if (!schema) throw new Error(`the bank has no webhook of type ${type}`)
  const version = /"(payments|acquiring_payments)":/.test(JSON.stringify(body)) ? 'v1' : 'v2'
  conform(`the webhook ${type}`, schema, version, body)
}

function conform(what: string, schema: string, version: Version, body: unknown): void {
  const { body: inV2, foreign, nameSent } = normaliseNames(version, body)
  const violations = validate(schema, inV2).map((violation) => ({
    ...violation,
    pointer: pointerAsSent(violation.pointer, nameSent),
  }))
  violations.push(
    ...foreign.map(({ pointer }) => ({
      pointer,
      expected: `the name of ${version}`,
      came: "the other version's",
    })),
  )
  const nothing = nullAt(body)
  if (nothing !== undefined) violations.push({ pointer: nothing, expected: 'no null anywhere', came: 'null' })
  if (violations.length > 0) throw new ContractBroken(what, violations)
}

/** Where a null stands, metadata aside: the bank's own SDK stumbles over one. */
function nullAt(value: unknown, pointer = ''): string | undefined {
  if (value === null) return pointer
  if (typeof value !== 'object') return undefined
  for (const [key, item] of Object.entries(value)) {
    const found = key === 'metadata' ? undefined : nullAt(item, `${pointer}/${key}`)
    if (found !== undefined) return found
  }
  return undefined
}

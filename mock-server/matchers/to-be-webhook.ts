import { type SchemaName, validate } from '../../schemas/index.ts'
import { describeViolation } from '../../schemas/violation.ts'
import { describeDifference, indented, shown } from './describe.ts'
import { differences } from './differences.ts'
import { type MatcherResult, result } from './matcher-result.ts'
import { kindOf } from './received.ts'
import { parsed } from './to-match-bank-schema.ts'

/**
 * A webhook of that type, valid by the bank's schema, with at least these fields in its body. Takes what the bank hands out, a body
 * as text, and a body that was parsed.
 */
export function toBeWebhook(received: unknown, type: string, fields: object = {}): MatcherResult {
  const body = bodyOf(received)
  const problems = 'error' in body ? [body.error] : problemsOf(body.json, type, fields)
  return result(
    problems.length === 0,
    () => `expected a webhook ${type}:${indented(problems)}`,
    () => `expected no webhook ${type}${Object.keys(fields).length > 0 ? ` with ${shown(fields)}` : ''}, but it is one`,
  )
}

function bodyOf(received: unknown): { json: unknown } | { error: string } {
  if (typeof received !== 'object' || received === null)
    return typeof received === 'string' ? textOf(received) : { error: `expected a webhook, got ${kindOf(received)}` }
  return 'body' in received && typeof received.body === 'string' ? textOf(received.body) : { json: received }
}

function textOf(text: string): { json: unknown } | { error: string } {
  const body = parsed(text)
  return 'json' in body ? body : { error: `expected JSON: ${body.error}` }
}

function problemsOf(body: unknown, type: string, fields: object): string[] {
  const wrong = differences(body, { type, ...fields }).map(describeDifference)
  const came = typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined
  return [...wrong, ...(came === type ? violationsOf(body, type) : [])]
}

/** The names tell the version. */
function violationsOf(body: unknown, type: string): string[] {
  const version = /"(payments|acquiring_payments)":/.test(JSON.stringify(body)) ? 'v1' : 'v2'
  const name = `${type.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Webhook`
  try {
    return validate(name as SchemaName, body, { version }).map(describeViolation)
  } catch {
    return [`type: the bank has no webhook ${shown(type)}`]
  }
}

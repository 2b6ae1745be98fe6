import { type SchemaName, type ValidateOptions, validate } from '../../schemas/index.ts'
import { describeViolation } from '../../schemas/violation.ts'
import { indented } from './describe.ts'
import { type MatcherResult, result } from './matcher-result.ts'

/** A value, or its JSON as text, is what the bank's schema of that name says. */
export function toMatchBankSchema(received: unknown, name: SchemaName, options: ValidateOptions = {}): MatcherResult {
  const { version = 'v2' } = options
  const value = typeof received === 'string' ? parsed(received) : { json: received }
  const problems =
    'json' in value ? validate(name, value.json, { version }).map(describeViolation) : [`expected JSON: ${value.error}`]
  return result(
    problems.length === 0,
    () => `expected the value to match the bank's schema ${name} of ${version}:${indented(problems)}`,
    () => `expected the value not to match the bank's schema ${name} of ${version}, but it does`,
  )
}

/** A text as JSON, or why it is none. */
export function parsed(text: string): { json: unknown } | { error: string } {
  try {
    return { json: JSON.parse(text) }
  } catch (error) {
    return { error: (error as Error).message }
  }
}

import { distance } from 'fastest-levenshtein'
import { isSecret } from './cards/mask.ts'
import type { ValidationError, Validator } from './generated/validators/validator.ts'
import { patternWords } from './generated/validators/words.ts'
import { describeValue, MOST_VIOLATIONS, toToken, type Violation } from './violation.ts'

/** What a compiled schema finds wrong with a value; an empty list if nothing is. */
export function violationsBy(validator: Validator, value: unknown): Violation[] {
  if (validator(value)) return []
  const violations = new Map<string, Violation>()
  for (const error of validator.errors ?? []) {
    const violation = violationOf(error, value)
    if (violation) violations.set(`${violation.pointer} ${violation.expected}`, violation)
    if (violations.size === MOST_VIOLATIONS) break
  }
  return [...violations.values()]
}

const withArticle = (type: string) => (/^[aeio]/.test(type) ? `an ${type}` : `a ${type}`)
const quoted = (values: unknown) => (values as unknown[]).map((value) => JSON.stringify(value)).join(', ')
const comparisons: Record<string, string> = { '>=': 'at least', '<=': 'at most', '>': 'more than', '<': 'less than' }

/** By keyword: what was expected. A keyword without a row speaks through the others that failed beside it (`if`, `discriminator`). */
const expectations: Record<string, (params: Record<string, unknown>) => string> = {
  required: () => 'a value, because the field is required',
  type: ({ type }) => withArticle(String(type)),
  minimum: ({ comparison, limit }) => `${comparisons[String(comparison)]} ${limit}`,
  maximum: ({ comparison, limit }) => `${comparisons[String(comparison)]} ${limit}`,
  minLength: ({ limit }) => `at least ${limit} characters`,
  maxLength: ({ limit }) => `at most ${limit} characters`,
  minItems: ({ limit }) => `at least ${limit} items`,
  maxItems: ({ limit }) => `at most ${limit} items`,
  pattern: ({ pattern }) => patternWords[String(pattern)] ?? `text that matches ${pattern}`,
  enum: ({ allowedValues }) => `one of ${quoted(allowedValues)}`,
  const: ({ allowedValue }) => JSON.stringify(allowedValue),
}

function violationOf({ keyword, instancePath, params }: ValidationError, body: unknown): Violation | undefined {
  const expectation = expectations[keyword]
  if (!expectation) return undefined
  if (keyword === 'required') return missing(instancePath, String(params.missingProperty), body)
  const name = instancePath.slice(instancePath.lastIndexOf('/') + 1)
  return { pointer: instancePath, expected: expectation(params), came: told(name, valueAt(body, instancePath)) }
}

/** A card's code that was mistyped is mostly the right one: a message goes into logs, and does not repeat it. */
const told = (name: string, value: unknown): string => {
  if (!isSecret(name, value)) return describeValue(value)
  return typeof value === 'string'
    ? `${value.length} characters, which are not shown`
    : `a ${typeof value}, which is not shown`
}

/** More than any object of the bank has: in one of a hundred thousand fields nobody looks for the misspelt one. */
const MOST_NAMES = 100

/** A required field that is not there; where a field of almost its name came, the message says so. */
function missing(parent: string, name: string, body: unknown): Violation {
  const beside = valueAt(body, parent)
  const names = typeof beside === 'object' && beside !== null ? Object.keys(beside).slice(0, MOST_NAMES) : []
  const misspelt = names.find((each) => each.length > 3 && isWithinTwo(each, name))
  const came = misspelt === undefined ? 'nothing' : `nothing, but ${JSON.stringify(misspelt)} came: is it misspelt?`
  return { pointer: `${parent}/${toToken(name)}`, expected: expectations.required!({}), came }
}

/** As far apart as their lengths at the least, which spares the search in a long name. */
const isWithinTwo = (name: string, known: string) =>
  Math.abs(name.length - known.length) <= 2 && distance(name.toLowerCase(), known) <= 2

const fromToken = (token: string) => token.replaceAll('~1', '/').replaceAll('~0', '~')

function valueAt(body: unknown, pointer: string): unknown {
  let value: unknown = body
  for (const token of pointer.split('/').slice(1)) {
    const name = fromToken(token)
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as Record<string, unknown>)[name]
  }
  return value
}

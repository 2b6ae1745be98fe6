import type { WireTypes } from './generated/types.ts'
import { normaliseNames, pointerAsSent } from './names.ts'
import { validate as validateInV2 } from './validate.ts'
import type { Violation } from './violation.ts'

export type * from './generated/types.ts'
export { describeViolation, type Violation } from './violation.ts'
export type { WebhookOf, WebhookType } from './webhook-type.ts'

/** The name of a schema: a model (`Amount`), a request (`SessionConfirmRequest`), an answer or a webhook. */
export type SchemaName = keyof WireTypes

export interface ValidateOptions {
  /** Whose names the value uses (default v2). */
  version?: 'v1' | 'v2'
}

/**
 * What is wrong with a value, place by place; an empty list if nothing is. Unknown fields are right: the bank adds some without notice.
 * @throws {RangeError} for a name that no schema has
 * @example validate('Amount', { amount: 1.5, currency: 'rub' }) // [{ pointer: '/amount', expected: 'an integer', came: '1.5' }]
 */
export function validate(name: SchemaName, value: unknown, { version = 'v2' }: ValidateOptions = {}): Violation[] {
  const { body, nameSent } = normaliseNames(version, value)
  return validateInV2(name, body).map((each) => ({ ...each, pointer: pointerAsSent(each.pointer, nameSent) }))
}

/** Whether a value in the names of v2 is valid; tells TypeScript its type. */
export const is = <Name extends SchemaName>(name: Name, value: unknown): value is WireTypes[Name] =>
  validateInV2(name, value).length === 0

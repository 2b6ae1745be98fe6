import { describeViolation, type Violation } from '../../schemas/violation.ts'

/** An error code of the bank (docs: errors). The list is open. */
export type ErrorCode = string

/** Why a call changes nothing: a value, not an exception. */
export interface Refusal {
  refused: true
  code: ErrorCode
  description: string
  /** The fields at fault, pointers in the names of v2. */
  violations?: readonly Violation[]
  /** The HTTP status, where it differs from the code's own in outcomes/api-errors.ts. */
  status?: number
}

export const refuse = (code: ErrorCode, description: string, status?: number): Refusal => ({
  refused: true,
  code,
  description,
  ...(status !== undefined && { status }),
})

/** `invalid_request` about fields of the body. */
export const refuseFields = (...violations: Violation[]): Refusal => ({
  ...refuse('invalid_request', violations.map(describeViolation).join('; ')),
  violations,
})

export const isRefusal = (value: object): value is Refusal => 'refused' in value

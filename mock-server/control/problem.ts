import { describeViolation, type Violation } from '../../schemas/violation.ts'
import { maskValue } from '../core/cards/mask.ts'

/** RFC 9457: what the control API answers when it cannot do what it was asked. */
export class Problem extends Error {
  readonly status: number
  readonly violations: readonly Violation[]
  /** More that the document says. */
  readonly members: object

  constructor(status: number, detail: string, violations: readonly Violation[] = [], members: object = {}) {
    super(detail)
    this.status = status
    this.violations = violations
    this.members = members
  }

  static ofBody(violations: readonly Violation[]): Problem {
    return new Problem(400, violations.map(describeViolation).join('; '), violations)
  }
}

const titles: Record<number, string> = {
  400: 'Bad request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not found',
  408: 'Timed out',
  409: 'Conflict',
  413: 'Content too large',
  429: 'Too many requests',
  500: 'Internal error',
}

/** After a body that is too long the rest of it is not read, so the connection cannot be used again. */
export function answerProblem({ status, message, violations, members }: Problem): Response {
  const title = titles[status] ?? 'Error'
  // What is wrong is quoted as it came.
  const quoted = maskValue({ detail: message, ...(violations.length > 0 && { violations }), ...members })
  const body = { title, status, ...quoted }
  const headers = { 'content-type': 'application/problem+json', ...(status === 413 && { connection: 'close' }) }
  return Response.json(body, { status, headers })
}

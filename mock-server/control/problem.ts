import { describeViolation, type Violation } from '../../schemas/violation.ts'

/** RFC 9457: what the control API answers when it cannot do what it was asked. */
export class Problem extends Error {
  readonly status: number
  readonly violations: readonly Violation[]

  constructor(status: number, detail: string, violations: readonly Violation[] = []) {
    super(detail)
    this.status = status
    this.violations = violations
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
  409: 'Conflict',
  500: 'Internal error',
}

export function answerProblem({ status, message, violations }: Problem): Response {
  const title = titles[status] ?? 'Error'
  const body = { title, status, detail: message, ...(violations.length > 0 && { violations }) }
  return Response.json(body, { status, headers: { 'content-type': 'application/problem+json' } })
}

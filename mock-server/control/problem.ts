import { maskValue } from '../../schemas/cards/mask.ts'
import { describeViolation, type Violation } from '../../schemas/violation.ts'
import type { Refusal } from '../core/refusal.ts'
import type { RefusalReason } from '../errors/refusal-reasons.ts'
import { brokenBy } from '../http/answer.ts'

/** Every way in which the control API cannot do what it was asked: the HTTP status and the title of the document. All are ours. */
export const problems = {
  bad_request: { status: 400, title: 'Bad request' },
  unauthorized: { status: 401, title: 'Unauthorized' },
  forbidden: { status: 403, title: 'Forbidden' },
  not_found: { status: 404, title: 'Not found' },
  timed_out: { status: 408, title: 'Timed out' },
  conflict: { status: 409, title: 'Conflict' },
  too_large: { status: 413, title: 'Content too large' },
  too_many: { status: 429, title: 'Too many requests' },
  /** Nobody reads it; nginx's number for a client that closed its request. */
  client_gone: { status: 499, title: 'Error' },
  internal: { status: 500, title: 'Internal error' },
  unavailable: { status: 503, title: 'Service unavailable' },
} as const

export type ProblemName = keyof typeof problems

/** Those of each route, whatever it is about. */
export const problemsOfAll = {
  unauthorized: 'The bank has an admin token, and the call does not: `Authorization: Bearer …`.',
  forbidden:
    'The bank has no admin token, and the call comes from a web page, or by a name that is not of this machine.',
  internal: 'A fault of the mock itself; its log says more.',
  unavailable: 'What the bank is kept in does not answer right now.',
} as const satisfies Partial<Record<ProblemName, string>>

/** What a refusal of core is here; what has no row is a bad request. */
const byReason: Partial<Record<RefusalReason, ProblemName>> = {
  unknown_session: 'not_found',
  unknown_account: 'not_found',
  account_conflict: 'conflict',
  wrong_state: 'conflict',
  ids_used_up: 'conflict',
  body_too_large: 'too_large',
  own_fault: 'internal',
  store_away: 'unavailable',
}

/** RFC 9457: what the control API answers when it cannot do what it was asked. */
export class Problem extends Error {
  readonly problem: ProblemName
  readonly violations: readonly Violation[]
  /** More that the document says. */
  readonly members: object

  constructor(problem: ProblemName, detail: string, violations: readonly Violation[] = [], members: object = {}) {
    super(detail)
    this.problem = problem
    this.violations = violations
    this.members = members
  }

  static ofBody(violations: readonly Violation[]): Problem {
    return new Problem('bad_request', violations.map(describeViolation).join('; '), violations)
  }

  /** What broke a call: told in the words of the bank's own answer to it. */
  static ofBroken(error: unknown): Problem {
    return Problem.ofRefusal(brokenBy(error))
  }

  static ofRefusal({ reason, description, violations }: Refusal): Problem {
    return new Problem(byReason[reason] ?? 'bad_request', description, violations)
  }
}

/** To a client that has gone: nobody reads it. */
export const answerNobody = (): Response => new Response(null, { status: problems.client_gone.status })

export function answerProblem({ problem, message, violations, members }: Problem): Response {
  const { status, title } = problems[problem]
  // What is wrong is quoted as it came.
  const quoted = maskValue({ detail: message, ...(violations.length > 0 && { violations }), ...members })
  const body = { title, status, ...quoted }
  // After a body that is too long the rest of it is not read, so the connection cannot be used again.
  const headers = {
    'content-type': 'application/problem+json',
    ...(problem === 'too_large' && { connection: 'close' }),
  }
  return Response.json(body, { status, headers })
}

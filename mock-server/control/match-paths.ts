import { nearestTo } from '../../schemas/unknown-fields.ts'
import { describeValue, firstViolations, toToken, type Violation } from '../../schemas/violation.ts'
import { oversizedMatch } from '../engine/match-problems.ts'
import type { RequestItem } from '../journal/request-items.ts'
import type { SessionItem, WebhookItem } from '../views/items.ts'

/** The fields of each kind of item, and what is worth naming inside of them. */
const paths = {
  requests: {
    id: [],
    at: [],
    project: [],
    method: [],
    path: [],
    query: [],
    version: [],
    status: [],
    duration_ms: [],
    session_id: [],
    request: ['body', 'body.session_id', 'headers', 'encoding'],
    response: ['body', 'body.session.status', 'body.error.code'],
    signature: ['verdict', 'cause', 'hint'],
    schema: ['verdict', 'violations'],
    state: ['before', 'before.status', 'after', 'after.status'],
    steps: ['first', 'last'],
    during: [],
    warnings: [],
    fault: [],
  } satisfies Record<keyof RequestItem, string[]>,
  webhooks: {
    id: [],
    type: [],
    session_id: [],
    version: [],
    url: [],
    created_at: [],
    cause: ['by', 'step', 'operation_id', 'event'],
    body: ['session', 'session.status', 'session.next_action'],
    signature: [],
    status: [],
    next_attempt_at: [],
    fault: [],
    attempts: ['0.at', '0.status', '0.error', '0.duration_ms', '0.answer'],
  } satisfies Record<keyof WebhookItem, string[]>,
  sessions: {
    id: [],
    version: [],
    submerchant: [],
    session: [
      ...['id', 'status', 'created_at', 'updated_at', 'finished_at', 'next_action'],
      ...['payout_list', 'payment_list', 'payments', 'error'],
    ],
    outcome: [],
    operations: ['0.id', '0.kind', '0.state'],
    due: ['0.at', '0.event'],
  } satisfies Record<Exclude<keyof SessionItem, 'steps'>, string[]>,
} as const

export type Kind = keyof typeof paths

/** The fields of an item of a kind. */
const fieldsOf = (kind: Kind): string[] => Object.keys(paths[kind])

/** The fields that a list is asked for, dotted where they are inside of others. */
export const queryFieldsOf = (kind: Kind): string[] =>
  Object.entries<readonly string[]>(paths[kind]).flatMap(([name, inner]) =>
    inner.length === 0 ? [name] : inner.map((each) => `${name}.${each}`),
  )

/** What is wrong with a match: it is too large, or has paths that begin with no field of such an item, which nothing could ever match. */
export function wrongWithMatch(kind: Kind, match: object): Violation[] {
  const oversized = oversizedMatch(match, '/match')
  return oversized.length > 0 ? oversized : firstViolations(strangePaths(kind, match))
}

function* strangePaths(kind: Kind, match: object): Generator<Violation> {
  const fields = fieldsOf(kind)
  const expected = `a path that begins with a field of ${kind} (${fields.join(', ')})`
  for (const path of Object.keys(match)) {
    if (fields.includes(firstOf(path))) continue
    yield {
      pointer: `/match/${toToken(path)}`,
      expected,
      came: describeValue(path),
      ...nearestPath(kind, path, fields),
    }
  }
}

const firstOf = (path: string) => path.split('.', 1)[0]!

/** The path that ends as the given one does, or nearly so: `session.status` for `status`. */
function nearestPath(kind: Kind, path: string, fields: readonly string[]): { nearest?: string } {
  const inner = Object.entries<readonly string[]>(paths[kind]).flatMap(([name, more]) =>
    more.map((each) => `${name}.${each}`),
  )
  const byEnd = new Map<string, string>()
  for (const each of [...fields, ...inner]) {
    const parts = each.split('.')
    for (let from = 0; from < parts.length; from += 1) {
      const end = parts.slice(from).join('.')
      if (!byEnd.has(end)) byEnd.set(end, each)
    }
  }
  const { nearest: end } = nearestTo(path, [...byEnd.keys()])
  if (end !== undefined) return { nearest: byEnd.get(end)! }
  const first = firstOf(path)
  const { nearest } = nearestTo(first, fields)
  return nearest === undefined ? {} : { nearest: nearest + path.slice(first.length) }
}

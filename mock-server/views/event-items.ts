import { asksFor, sessionStatus } from '../core/session/fold.ts'
import type { Session } from '../core/state.ts'
import { timeOf } from '../core/time/project-clock.ts'
import { type Micros, timestamp } from '../core/time/time.ts'
import { webhookShownAs } from '../core/webhook/machine.ts'
import type { WebhookRow } from '../core/webhook/webhook.ts'
import type { ProjectRow, RequestRow } from '../store/rows.ts'

/** What a list or a log shows of a thing in one line; `resource` is where all of it is. */

const projectPath = (project: string | undefined, rest: string): string =>
  project === undefined ? `/__admin/${rest}` : `/__admin/projects/${encodeURIComponent(project)}/${rest}`

export const callEvent = (project: string | undefined, row: RequestRow) => ({
  ...(project !== undefined && { project }),
  id: row.id,
  at: timestamp(row.at),
  method: row.method,
  path: row.path,
  ...(row.version !== undefined && { version: row.version }),
  status: row.status,
  duration_ms: Math.round(row.durationMs * 1000) / 1000,
  ...(row.sessionId !== undefined && { session_id: row.sessionId }),
  ...errorOf(row),
  signature: row.signature.verdict,
  schema: row.schema.verdict,
  ...(row.during !== undefined && { during: row.during }),
  ...(row.fault !== undefined && { fault: row.fault }),
  resource: projectPath(project, `requests?id=${row.id}`),
})

function errorOf({ status, answer }: RequestRow): { error?: string } {
  if (status < 400) return {}
  try {
    const code: unknown = JSON.parse(answer)?.error?.code
    return typeof code === 'string' ? { error: code } : {}
  } catch {
    // A fault may have made anything of the answer.
    return {}
  }
}

export function webhookEvent(project: string, row: WebhookRow) {
  const last = row.attempts.at(-1)
  return {
    project,
    id: row.id,
    type: row.type,
    ...(row.sessionId !== undefined && { session_id: row.sessionId }),
    version: row.version,
    created_at: timestamp(row.createdAt),
    status: webhookShownAs[row.state],
    attempts: row.attempts.length,
    ...(last && {
      last_attempt: {
        at: timestamp(last.at),
        ...(last.status !== undefined && { status: last.status }),
        duration_ms: Math.round(last.durationMs * 1000) / 1000,
        ...(last.error !== undefined && { error: last.error }),
      },
    }),
    ...(row.nextAttemptAt !== undefined && { next_attempt_at: timestamp(row.nextAttemptAt) }),
    ...(row.fault !== undefined && { fault: row.fault }),
    resource: projectPath(project, `webhooks?id=${row.id}`),
  }
}

export function sessionEvent(project: string, session: Session) {
  const { operations } = session
  const next = (['confirm', 'capture'] as const).find((command) =>
    operations.some((each) => asksFor(command, each, operations)),
  )
  return {
    project,
    id: session.id,
    version: session.version,
    updated_at: timestamp(session.updatedAt),
    status: sessionStatus(session),
    ...(next && { next_action: next }),
    operations: operations.map(({ id, kind, state }) => ({ id, kind, state })),
    resource: projectPath(project, `sessions/${session.id}`),
  }
}

export const clockEvent = ({ id, clock }: ProjectRow, wall: Micros) => ({
  project: id,
  mode: clock.mode,
  now: timestamp(timeOf(clock, wall)),
  resource: projectPath(id, 'clock'),
})

/** A project that was made, reset or restored; without a row it was removed. */
export const projectEvent = (project: string, row: ProjectRow | undefined) => ({
  project,
  ...(row ? { generation: row.generation } : { removed: true as const }),
  resource: projectPath(project, '').slice(0, -1),
})

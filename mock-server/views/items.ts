import { maskCards } from '../../schemas/cards/mask.ts'
import type { Session as ShownSession } from '../../schemas/generated/types.ts'
import { inNamesOf } from '../../schemas/names.ts'
import type { StepCause } from '../core/operations/history.ts'
import type { Operation } from '../core/operations/kinds.ts'
import { showSession } from '../core/session/fold.ts'
import type { Session, Version } from '../core/state.ts'
import { timestamp } from '../core/time/time.ts'
import { type WebhookStatus, webhookShownAs } from '../core/webhook/machine.ts'
import type { WebhookRow } from '../core/webhook/webhook.ts'
import type { StepItem } from './step-items.ts'
import type { ViewedProject } from './viewed-project.ts'

/** A session as the control API and the library show it. */
export interface SessionItem {
  id: string
  version: Version
  submerchant?: string
  /** As the bank shows it, in the names of its version. */
  session: ShownSession
  /** What was chosen for its payout, or happened to it by itself; absent: the ordinary course. */
  outcome?: string
  operations: { id: string; kind: string; state: string; outcome?: string }[]
  due: { at: string; event: string }[]
  /** Where they were asked for. */
  steps?: StepItem[]
}

/** A webhook as the control API and the library show it. */
export interface WebhookItem {
  id: string
  type: string
  /** Absent for a webhook that is about no session. */
  session_id?: string
  version: Version
  url?: string
  created_at: string
  /** What it tells of, by the number of the step in the history of its session. */
  cause?: { by: StepCause; step?: number; operation_id?: string; event?: string }
  body: string
  /** Absent until the first attempt. */
  signature?: string
  status: WebhookStatus
  next_attempt_at?: string
  /** The fault that happened to it. */
  fault?: string
  attempts: { at: string; status?: number; duration_ms: number; error?: string; answer?: string }[]
}

export async function sessionItem({ id, services }: ViewedProject, session: Session): Promise<SessionItem> {
  const timers = await services.store.timers(id, session.id)
  return {
    id: session.id,
    version: session.version,
    ...(session.submerchant !== undefined && { submerchant: session.submerchant }),
    session: inNamesOf(session.version, showSession(session)) as ShownSession,
    ...outcomeOf(session.operations.find(({ outcome }) => outcome.name !== undefined)),
    operations: session.operations.map((each) => ({
      id: each.id,
      kind: each.kind,
      state: each.state,
      ...outcomeOf(each),
    })),
    due: timers.map(({ at, event }) => ({ at: timestamp(at), event })),
  }
}

const outcomeOf = (operation: Operation | undefined): { outcome?: string } =>
  operation?.outcome.name === undefined ? {} : { outcome: operation.outcome.name }

export function webhookItem({ settings }: ViewedProject, row: WebhookRow): WebhookItem {
  const { id, type, sessionId, version, body, signature, state, nextAttemptAt } = row
  return {
    id,
    type,
    ...(sessionId !== undefined && { session_id: sessionId }),
    version,
    ...(settings.webhookUrl !== undefined && { url: maskCards(settings.webhookUrl) }),
    created_at: timestamp(row.createdAt),
    ...causeOf(row),
    body,
    ...(signature !== undefined && { signature }),
    status: webhookShownAs[state],
    ...(nextAttemptAt !== undefined && { next_attempt_at: timestamp(nextAttemptAt) }),
    ...(row.fault !== undefined && { fault: row.fault }),
    attempts: row.attempts.map(({ at, durationMs, ...rest }) => ({
      at: timestamp(at),
      duration_ms: Math.round(durationMs * 1000) / 1000,
      ...rest,
    })),
  }
}

function causeOf({ cause }: WebhookRow): Pick<WebhookItem, 'cause'> {
  if (!cause) return {}
  const { operationId, ...rest } = cause
  return { cause: { ...rest, ...(operationId !== undefined && { operation_id: operationId }) } }
}

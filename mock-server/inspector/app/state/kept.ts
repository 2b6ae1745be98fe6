import { signal } from '@preact/signals'
import type { CallRow, SessionRow, StepRow, WebhookRow } from './rows.ts'

/** What the page keeps of the project that it shows; `revision` says that something of it has changed. */
export const kept = {
  sessions: new Map<string, SessionRow>(),
  calls: new Map<string, CallRow>(),
  webhooks: new Map<string, WebhookRow>(),
  /** By session, in their order. */
  callsOf: new Map<string, CallRow[]>(),
  webhooksOf: new Map<string, WebhookRow[]>(),
  stepsOf: new Map<string, StepRow[]>(),
}

export const revision = signal(0)
/** Says that steps of sessions were read: those that are looked at alone have any. */
export const stepsRevision = signal(0)

/** Of one session; whoever asks in a component is told when there are others. */
export const callsOf = (sessionId: string): readonly CallRow[] => listOf(kept.callsOf, sessionId)
export const webhooksOf = (sessionId: string): readonly WebhookRow[] => listOf(kept.webhooksOf, sessionId)
export function stepsOf(sessionId: string): readonly StepRow[] {
  stepsRevision.value
  return kept.stepsOf.get(sessionId) ?? []
}

function listOf<Row>(lists: ReadonlyMap<string, readonly Row[]>, key: string): readonly Row[] {
  revision.value
  return lists.get(key) ?? []
}

export function clearKept(): void {
  for (const each of Object.values(kept)) each.clear()
  revision.value += 1
}

export function keepCall(row: CallRow): void {
  const before = kept.calls.get(row.id)
  kept.calls.set(row.id, row)
  if (row.sessionId !== undefined) putInto(kept.callsOf, row.sessionId, row, before)
}

export function keepWebhook(row: WebhookRow): void {
  const before = kept.webhooks.get(row.id)
  kept.webhooks.set(row.id, row)
  if (row.sessionId !== undefined) putInto(kept.webhooksOf, row.sessionId, row, before)
}

export const keepSession = (row: SessionRow): void => void kept.sessions.set(row.id, row)

function putInto<Row>(rows: Map<string, Row[]>, key: string, row: Row, before: Row | undefined): void {
  const list = rows.get(key)
  if (!list) rows.set(key, [row])
  else if (before) list[list.indexOf(before)] = row
  else list.push(row)
}

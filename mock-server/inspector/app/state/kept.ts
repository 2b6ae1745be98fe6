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

/** A session as it is now; what state its operations have come into since is noted. */
export function keepSession(row: SessionRow): void {
  const steps = kept.stepsOf.get(row.id) ?? []
  kept.stepsOf.set(row.id, steps)
  for (const { id, kind, state } of row.operations)
    if (steps.findLast((each) => each.id === id)?.state !== state) steps.push({ id, kind, state, at: row.updatedAt })
  kept.sessions.set(row.id, row)
}

function putInto<Row>(rows: Map<string, Row[]>, key: string, row: Row, before: Row | undefined): void {
  const list = rows.get(key)
  if (!list) rows.set(key, [row])
  else if (before) list[list.indexOf(before)] = row
  else list.push(row)
}

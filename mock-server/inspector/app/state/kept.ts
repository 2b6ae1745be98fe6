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

export const keepCall = (row: CallRow): void => keepNewest(kept.calls, kept.callsOf, row)
export const keepWebhook = (row: WebhookRow): void => keepNewest(kept.webhooks, kept.webhooksOf, row)
export const keepSession = (row: SessionRow): void => void kept.sessions.set(row.id, row)

/** A page of a list that begins with the newest. */
export const keepOlderCalls = (rows: readonly CallRow[]): void => keepOlder(kept.calls, kept.callsOf, rows)
export const keepOlderWebhooks = (rows: readonly WebhookRow[]): void => keepOlder(kept.webhooks, kept.webhooksOf, rows)

interface Row {
  id: string
  sessionId?: string
}

function keepNewest<Each extends Row>(rows: Map<string, Each>, lists: Map<string, Each[]>, row: Each): void {
  putInto(lists, row, rows.get(row.id), 'push')
  rows.set(row.id, row)
}

function keepOlder<Each extends Row>(
  rows: Map<string, Each>,
  lists: Map<string, Each[]>,
  newestFirst: readonly Each[],
): void {
  for (const row of newestFirst) putInto(lists, row, rows.get(row.id), 'unshift')
  const known = new Map(rows)
  rows.clear()
  for (const row of newestFirst.toReversed()) rows.set(row.id, row)
  for (const [id, row] of known) if (!rows.has(id)) rows.set(id, row)
}

function putInto<Each extends Row>(
  lists: Map<string, Each[]>,
  row: Each,
  before: Each | undefined,
  end: 'push' | 'unshift',
): void {
  if (row.sessionId === undefined) return
  const list = lists.get(row.sessionId)
  if (!list) lists.set(row.sessionId, [row])
  else if (before) list[list.indexOf(before)] = row
  else list[end](row)
}

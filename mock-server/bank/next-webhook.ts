import { met } from '../runtime/coverage/met.ts'
import { type Delivery, signatureOf } from '../runtime/delivery.ts'
import type { Project } from '../runtime/project.ts'
import { clearTimeout, setTimeout } from '../runtime/real-timers.ts'
import type { OutboxRow } from '../runtime/store.ts'

export interface NextWebhookOptions {
  /** Milliseconds to wait on a real clock (default 1000). */
  timeoutMs?: number
}

/** Takes the project's next webhook of a type, each one once; a manual clock runs to idle first. Rejects if none comes. */
export async function nextWebhook(
  project: Project,
  type?: string,
  { timeoutMs = 1000 }: NextWebhookOptions = {},
): Promise<Delivery> {
  const { around } = project
  const manual = around.store.clock(project.id).mode === 'manual'
  if (manual) await project.scheduler.runToIdle()
  const until = around.ports.now() + timeoutMs * 1000
  for (;;) {
    const changed = project.changed()
    const wanted = (row: OutboxRow) => (type === undefined || row.type === type) && hasCome(project, row)
    const row = await around.store.takeFirst(project.id, wanted)
    if (row) return handOver(project, row)
    const left = (until - around.ports.now()) / 1000
    if (manual || left <= 0) throw new Error(await whatThereIs(project, type, manual ? undefined : timeoutMs))
    await changedWithin(changed, left)
  }
}

/** Leaves no timer behind: a test that has what it waited for must be able to end. */
function changedWithin(changed: Promise<void>, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    void changed.then(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}

/** Not one that a fault has lost, holds, or lets come later. */
function hasCome({ now }: Project, { status, fault, attempts, kept, nextAttemptAt = 0 }: OutboxRow): boolean {
  if (fault === undefined || attempts.length > 0) return true
  return status === 'held' ? !kept : status === 'due' && nextAttemptAt <= now
}

/** Held for want of a destination, it counts as delivered once it is taken. */
async function handOver(project: Project, row: OutboxRow): Promise<Delivery> {
  const { around, settings } = project
  const { store } = around
  const signature = await signatureOf(project, row)
  const handed = row.status === 'held' && settings.webhookUrl === undefined
  const attempt = { at: project.now, status: 200, durationMs: 0 }
  const change = handed ? { status: 'delivered' as const, attempts: [...row.attempts, attempt] } : {}
  if (handed) store.count(project.id, [met('webhooks', row.type)])
  const taken = (await store.settle(project.id, row.id, { signature, ...change })) ?? row
  return {
    id: row.id,
    project: project.id,
    type: row.type,
    sessionId: row.sessionId ?? '',
    ...(settings.webhookUrl !== undefined && { url: settings.webhookUrl }),
    body: row.body,
    signature,
    headers: { 'content-type': 'application/json', 'x-partner-sign': signature },
    attempt: Math.max(1, taken.attempts.length),
  }
}

async function whatThereIs(
  { id, around }: Project,
  type: string | undefined,
  timeoutMs: number | undefined,
): Promise<string> {
  const { store } = around
  const came = (await store.webhooks(id)).map((row) => `${row.type} of ${row.sessionId}${row.taken ? ' (taken)' : ''}`)
  const due = (await Promise.all((await store.sessions(id)).map((session) => store.timers(id, session.id)))).flat()
  return [
    `no ${type ?? 'webhook'} to take${timeoutMs === undefined ? '' : ` within ${timeoutMs} ms`}`,
    `webhooks so far: ${came.join(', ') || 'none'}`,
    `still due: ${due.map(({ sessionId, event }) => `${event} of ${sessionId}`).join(', ') || 'nothing'}`,
  ].join('; ')
}

import type { WebhookType } from '../../schemas/webhook-type.ts'
import { takes, type WebhookRow } from '../core/webhook/webhook.ts'
import { countable, coverageKey } from '../coverage/coverage-key.ts'
import { type Delivery, signatureOf } from '../engine/delivery.ts'
import type { Project } from '../engine/project.ts'
import { untilCommitted } from '../engine/until-committed.ts'
import { shownPages } from '../store/pages.ts'
import { clearTimeout, setTimeout } from '../timers/real-timers.ts'
import { dueItems } from '../views/due-items.ts'

export interface NextWebhookOptions {
  /** Milliseconds to wait on a real clock (default 1000). */
  timeoutMs?: number
  /** How many steps a manual clock may make (default: as `clock.runToIdle`). */
  limit?: number
}

/** Takes the project's next webhook of a type, each one once; a manual clock runs to idle first. Rejects if none comes. */
export async function nextWebhook(
  project: Project,
  type?: WebhookType,
  { timeoutMs = 1000, limit }: NextWebhookOptions = {},
): Promise<Delivery> {
  const { services } = project
  await project.ready()
  const manual = project.clockMode === 'manual'
  if (manual) await project.clock.runToIdle(limit === undefined ? {} : { limit })
  const until = services.ports.now() + timeoutMs * 1000
  const by = services.leases.token()
  const changes = changedWebhooks(project)
  try {
    // All that there are, and from then on only those that have changed.
    for (let among: ReadonlySet<string> | undefined; ; ) {
      const take = () => services.store.webhooks.take(project.id, { type, among }, by)
      const row = await untilCommitted(services.ports, take)
      if (row) return await handOver(project, row, by)
      const left = (until - services.ports.now()) / 1000
      if (manual || left <= 0) throw new Error(await whatThereIs(project, type, manual ? undefined : timeoutMs))
      among = await changes.within(left)
    }
  } finally {
    changes.stop()
  }
}

/** Collects the ids of webhooks that change; after a new beginning all that there are count as changed. */
function changedWebhooks({ id, services }: Project) {
  let ids: Set<string> | undefined = new Set()
  let wake = () => {}
  const stop = services.store.changes(id, (changed) => {
    if (changed === 'everything') ids = undefined
    else for (const each of changed.webhooks ?? []) ids?.add(each)
    if (ids === undefined || ids.size > 0) wake()
  })
  return {
    stop,
    /** Leaves no timer behind: a test that has what it waited for must be able to end. */
    async within(ms: number): Promise<ReadonlySet<string> | undefined> {
      if (ids?.size === 0) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      const changed = ids
      ids = new Set()
      return changed
    },
  }
}

/** Held because there is no destination, it counts as delivered once it is taken. */
async function handOver(project: Project, row: WebhookRow, by: string): Promise<Delivery> {
  const { services, settings } = project
  // On this thread: a test waits for it, and for nothing else.
  const signature = await signatureOf(project, row, false)
  const delivers = settings.webhookUrl === undefined && takes(row, 'handOver')
  const covers = delivers ? countable(coverageKey('webhooks', row.type)) : []
  const { ports, store } = services
  const handedOver = () => store.webhooks.handOver(project.id, by, { signature, delivers, covers })
  const taken = (await untilCommitted(ports, handedOver)) ?? row
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

/** How many of each are named when none has come. */
const NAMED = 20

async function whatThereIs(project: Project, type: string | undefined, timeoutMs: number | undefined): Promise<string> {
  const { store } = project.services
  const came: string[] = []
  let count = 0
  const told = ({ type: its, sessionId, taken }: WebhookRow) => `${named(its, sessionId)}${taken ? ' (taken)' : ''}`
  for await (const texts of shownPages(store.webhooks.pages(project.id), told)) {
    count += texts.length
    came.push(...texts)
    came.splice(0, came.length - NAMED)
  }
  const { count: steps, items } = await dueItems(project)
  const due = items.slice(0, NAMED).map((each) => named('event' in each ? each.event : each.type, each.session_id))
  return [
    `no ${type ?? 'webhook'} to take${timeoutMs === undefined ? '' : ` within ${timeoutMs} ms`}`,
    `webhooks so far: ${count > came.length ? `${count}, the last: ` : ''}${came.join(', ') || 'none'}`,
    `still due: ${steps > due.length ? `${steps}, the next: ` : ''}${due.join(', ') || 'nothing'}`,
  ].join('; ')
}

const named = (what: string, sessionId: string | undefined) =>
  sessionId === undefined ? what : `${what} of ${sessionId}`

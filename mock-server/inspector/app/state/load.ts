import { get } from '../api/client.ts'
import { detailsRead } from './details.ts'
import { keepCall, keepSession, keepWebhook, kept, revision } from './kept.ts'
import { inProject } from './project.ts'
import { callOf, sessionOf, webhookOf } from './read-items.ts'
import type { RequestItem, SessionItem, WebhookItem } from './rows.ts'

/** So many are asked for at a time: the page shows them as they come. */
const PAGE = 500

/** All that the lists of a project have. */
export async function loadAll(project: string, signal: AbortSignal): Promise<void> {
  await loadSessions(project, signal)
  await detailsRead()
  await loadList<RequestItem>('requests', project, signal, (item) => keepCall(callOf(item)))
  await loadList<WebhookItem>('webhooks', project, signal, (item) => keepWebhook(webhookOf(item)))
}

/** Those that came after the last that is known. */
export const loadSessions = (project: string, signal: AbortSignal): Promise<void> =>
  loadList<SessionItem>(
    'sessions',
    project,
    signal,
    (item) => keepSession(sessionOf(item)),
    [...kept.sessions.keys()].at(-1),
  )

async function loadList<Item extends { id: string }>(
  list: string,
  project: string,
  signal: AbortSignal,
  keep: (item: Item) => void,
  known?: string,
): Promise<void> {
  let after = known
  for (;;) {
    const from = after === undefined ? '' : `&after=${encodeURIComponent(after)}`
    const { items } = await get<{ items: Item[] }>(inProject(`${list}?limit=${PAGE}${from}`, project), signal)
    for (const item of items) keep(item)
    if (items.length > 0) revision.value += 1
    if (items.length < PAGE) return
    after = items.at(-1)!.id
  }
}

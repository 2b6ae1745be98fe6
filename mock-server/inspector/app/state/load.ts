import { get } from '../api/client.ts'
import { detailsRead } from './details.ts'
import { keepItem } from './keep-item.ts'
import { keepCall, keepSession, keepWebhook, kept, revision } from './kept.ts'
import { inProject } from './project.ts'
import { callOf, webhookOf } from './read-items.ts'
import type { RequestItem, SessionItem, WebhookItem } from './rows.ts'

/** So many are asked for at a time: the page shows them as they come. */
const PAGE = 500

/** More than stand in most windows: they are there, with their steps, before the rest is asked for. */
const FIRST = 40

/** All that the lists of the project have, the newest sessions first. */
export async function loadAll(signal: AbortSignal): Promise<void> {
  const newest = 'sessions?order=newest&'
  const last = await loadPage(`${newest}with=steps&`, signal, keepOlder, undefined, FIRST)
  await detailsRead()
  if (last !== undefined) await loadList(newest, signal, keepOlder, last)
  await loadList<RequestItem>(
    'requests?',
    signal,
    each((item) => keepCall(callOf(item))),
  )
  await loadList<WebhookItem>(
    'webhooks?',
    signal,
    each((item) => keepWebhook(webhookOf(item))),
  )
}

/** Those that came after the last that is known. */
export const loadSessions = (signal: AbortSignal): Promise<void> =>
  loadList('sessions?', signal, each(keepItem), [...kept.sessions.keys()].at(-1))

/** The newest comes first here, and the oldest where they are kept. */
function keepOlder(items: SessionItem[]): void {
  const known = [...kept.sessions.values()]
  kept.sessions.clear()
  items.reverse().forEach(keepItem)
  known.forEach(keepSession)
}

const each =
  <Item>(keep: (item: Item) => void) =>
  (items: Item[]): void =>
    items.forEach(keep)

async function loadList<Item extends { id: string }>(
  list: string,
  signal: AbortSignal,
  keep: (items: Item[]) => void,
  known?: string,
): Promise<void> {
  let after = known
  do after = await loadPage(list, signal, keep, after)
  while (after !== undefined)
}

/** Answers behind which one there may be more. */
async function loadPage<Item extends { id: string }>(
  list: string,
  signal: AbortSignal,
  keep: (items: Item[]) => void,
  after: string | undefined,
  limit = PAGE,
): Promise<string | undefined> {
  const behind = after === undefined ? '' : `&after=${encodeURIComponent(after)}`
  const { items } = await get<{ items: Item[] }>(inProject(`${list}limit=${limit}${behind}`), signal)
  const last = items[limit - 1]?.id
  keep(items)
  if (items.length > 0) revision.value += 1
  return last
}

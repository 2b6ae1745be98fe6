import { batch } from '@preact/signals'
import { get } from '../api/client.ts'
import { keepItem, keepPage } from './keep-item.ts'
import { keepOlderCalls, keepOlderWebhooks, kept, revision } from './kept.ts'
import { barRead, inProject } from './project.ts'
import { callOf, webhookOf } from './read-items.ts'
import type { RequestItem, SessionItem, WebhookItem } from './rows.ts'

/** So many are asked for at a time: the page shows them as they come. */
const PAGE = 500

/** More than stand in most windows. */
const FIRST = 40

/** What stands in most windows, with its steps, and what the bar says: all in one frame. */
export async function loadFirst(signal: AbortSignal): Promise<void> {
  const [items, showBar] = await Promise.all([
    pageOf<SessionItem>('sessions?order=newest&with=steps&', signal, undefined, FIRST),
    barRead(),
  ])
  if (signal.aborted) return
  batch(() => {
    showBar()
    keepPage(items, true)
    revision.value += 1
  })
}

/** All that the lists of the project have, the newest first. */
export async function loadAll(signal: AbortSignal): Promise<void> {
  await loadList('sessions?order=newest&', signal, keepPage)
  await loadList<RequestItem>('requests?order=newest&', signal, (items) => keepOlderCalls(items.map(callOf)))
  await loadList<WebhookItem>('webhooks?order=newest&', signal, (items) => keepOlderWebhooks(items.map(webhookOf)))
}

/** Those that came after the last that is known. */
export const loadSessions = (signal: AbortSignal): Promise<void> =>
  loadList<SessionItem>(
    'sessions?',
    signal,
    (items) => {
      for (const item of items) keepItem(item)
    },
    [...kept.sessions.keys()].at(-1),
  )

async function loadList<Item extends { id: string }>(
  list: string,
  signal: AbortSignal,
  keep: (items: Item[], isFirst: boolean) => void,
  known?: string,
): Promise<void> {
  let after = known
  for (;;) {
    const items = await pageOf<Item>(list, signal, after, PAGE)
    keep(items, after === undefined)
    revision.value += 1
    after = items[PAGE - 1]?.id
    if (after === undefined) return
  }
}

async function pageOf<Item>(list: string, signal: AbortSignal, after: string | undefined, limit: number) {
  const behind = after === undefined ? '' : `&after=${encodeURIComponent(after)}`
  const { items } = await get<{ items: Item[] }>(inProject(`${list}limit=${limit}${behind}`), signal)
  return items
}

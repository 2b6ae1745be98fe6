import type { Posting, Session } from '../core/state.ts'
import type { WebhookRow } from '../core/webhook/webhook.ts'
import { allOf } from '../store/pages.ts'
import type { Store } from '../store/port.ts'

/** Rows of a session and its webhooks under another number, as if it had been lived through. */
const renamed = <Row>(row: Row, from: number, to: number): Row =>
  JSON.parse(JSON.stringify(row).replaceAll(`_${from}`, `_${to}`)) as Row

/** Copies the project's first session, its webhooks and postings with it, until there are so many; ids go on from there. */
export async function copies(
  store: Store,
  project: string,
  sessions: number,
  change: Partial<WebhookRow> = {},
): Promise<void> {
  const [first] = await allOf(store.sessionPages(project))
  const rows = await allOf(store.webhooks.pages(project))
  const { postings: booked } = await store.snapshot(project)
  const base = Number(first!.id.slice('ps_'.length))
  for (let at = 1; at < sessions; at++) {
    const session: Session = renamed(first!, base, base + at)
    const outbox = rows.map(
      (row, nth): WebhookRow => ({
        ...renamed(row, base, base + at),
        ...change,
        id: `wh_${at * rows.length + nth + 1}`,
      }),
    )
    const last = base + at
    await store.transact(project, { session: session.id }, (view) => ({
      reply: {},
      commit: {
        session,
        outbox,
        postings: booked.map((posting): Posting => renamed(posting, base, base + at)),
        counters: { ...view.counters, session: last, payout: last, webhook: (at + 1) * rows.length },
      },
    }))
  }
}

import type { Session } from '../core/state.ts'
import type { WebhookRow } from '../core/webhook/webhook.ts'
import { type RequestItem, requestItem } from '../journal/request-items.ts'
import type { ItemKind } from '../store/changed.ts'
import { shownPages } from '../store/pages.ts'
import type { Order } from '../store/port.ts'
import type { RequestRow } from '../store/rows.ts'
import { type SessionItem, sessionItem, type WebhookItem, webhookItem } from './items.ts'
import type { ViewedProject } from './viewed-project.ts'

/** How things of a kind are read and shown: one by its id, or all of them in pages. */
export interface ItemReader<Item> {
  kind: ItemKind
  /** Fields of its items that hold the id of the item. */
  idFields: readonly string[]
  has(project: ViewedProject, id: string): Promise<boolean>
  one(project: ViewedProject, id: string): Promise<Item | undefined>
  /** From behind the one called `after`, in the order that they came in, or the newest first. */
  pages(project: ViewedProject, after?: string, order?: Order): AsyncGenerator<Item[]>
}

interface Source<Row, Item> {
  kind: ItemKind
  idFields?: readonly string[]
  row(project: ViewedProject, id: string): Promise<Row | undefined>
  pages(project: ViewedProject, after?: string, order?: Order): AsyncIterable<readonly Row[]>
  show(project: ViewedProject, row: Row): Item | Promise<Item>
}

/** Counts all that it shows: it is what readers and waits cost the project. */
function defineReader<Row, Item>({ kind, idFields = ['id'], row, pages, show }: Source<Row, Item>): ItemReader<Item> {
  const counted = (project: ViewedProject, each: Row) => {
    project.services.onRendered(kind)
    return show(project, each)
  }
  return {
    kind,
    idFields,
    has: async (project, id) => (await row(project, id)) !== undefined,
    async one(project, id) {
      const found = await row(project, id)
      return found && counted(project, found)
    },
    pages: (project, after, order) => shownPages(pages(project, after, order), (each) => counted(project, each)),
  }
}

export const sessionReader = defineReader<Session, SessionItem>({
  kind: 'sessions',
  idFields: ['id', 'session.id'],
  row: ({ id: project, services }, id) => services.store.session(project, id),
  pages: ({ id, services }, after, order) => services.store.sessionPages(id, after, order),
  show: sessionItem,
})

export const webhookReader = defineReader<WebhookRow, WebhookItem>({
  kind: 'webhooks',
  row: ({ id: project, services }, id) => services.store.webhooks.one(project, id),
  pages: ({ id, services }, after, order) => services.store.webhooks.pages(id, after, order),
  show: webhookItem,
})

export const requestReader = defineReader<RequestRow, RequestItem>({
  kind: 'requests',
  row: ({ id: project, services }, id) => services.store.journal.one(project, id),
  pages: ({ id, services }, after, order) => services.store.journal.pages(id, after, order),
  show: (_, row) => requestItem(row),
})

import {
  handOver,
  hasCome,
  hold,
  leavesBeforeAnswer,
  sendNow,
  setAside,
  type WebhookRow,
} from '../../core/webhook/webhook.ts'
import { inOrderMade } from '../id-order.ts'
import { pagesOf } from '../pages.ts'
import type { Webhooks } from '../port.ts'
import { nowIn } from './state.ts'
import type { Tables } from './tables.ts'

export const webhookRows = (tables: Tables): Webhooks => ({
  hold: async (project, id) => tables.change(tables.state(project), id, hold),
  sendNow: async (project, id) => tables.change(tables.state(project), id, sendNow),
  setAside: async (project, id) => tables.change(tables.state(project), id, setAside),
  async take(project, { type, among }, by) {
    const state = tables.state(project)
    const { untaken, outbox, takers } = state
    const known = outbox.get(takers.get(by) ?? '')
    if (known) return known
    const now = nowIn(state, tables.wall())
    for (const id of among ? inOrderMade(among) : untaken.keys()) {
      if (!untaken.has(id) || (type !== undefined && untaken.get(id) !== type)) continue
      const row = outbox.get(id)!
      if (!hasCome(row, now)) continue
      untaken.delete(id)
      takers.set(by, id)
      const taken: WebhookRow = { ...row, taken: true }
      outbox.set(taken, outbox.isDone(id))
      if (tables.listeners.has(project)) tables.listeners.tell(project, { webhooks: [id] })
      return taken
    }
    return undefined
  },
  async handOver(project, by, { signature, delivers, covers }) {
    const state = tables.state(project)
    const id = state.takers.get(by)
    if (id === undefined) return undefined
    state.takers.delete(by)
    const row = tables.change(state, id, (each, now) => handOver(each, signature, now, delivers))
    if (row) tables.tally.count(project, covers)
    return row
  },
  one: async (project, id) => tables.state(project).outbox.get(id),
  pages: async function* (project, after, order) {
    const { outbox } = tables.state(project)
    yield* pagesOf(order === 'newest' ? outbox.back(after) : outbox.from(after))
  },
  async beforeAnswer(project, sessionId) {
    const { webhooksOf, outbox } = tables.state(project)
    for (const id of webhooksOf.get(sessionId) ?? []) {
      const row = outbox.get(id)
      if (row && leavesBeforeAnswer(row)) return row
    }
    return undefined
  },
})

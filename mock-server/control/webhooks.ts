import type { Bank } from '../engine/bank.ts'
import type { Project } from '../engine/project.ts'
import type { OutboxRow } from '../store/port.ts'
import { webhookReader } from '../views/item-readers.ts'
import { webhookItem } from '../views/items.ts'
import { answerItems } from './answer-list.ts'
import { type Call, projectOf, type Resource } from './control.ts'
import { Problem } from './problem.ts'

/** The outbox: what the bank has to send, every attempt, and a hand on each webhook. */
export const webhooks: Resource = (app, bank) => {
  app.get('/__admin/projects/:project/webhooks', (c) => answerItems(c, projectOf(bank, c), webhookReader))
  app.post('/__admin/projects/:project/webhooks/:id/redeliver', (c) => change(bank, c, sendNow))
  app.post('/__admin/projects/:project/webhooks/:id/release', (c) => change(bank, c, sendNow))
  app.post('/__admin/projects/:project/webhooks/:id/hold', (c) => change(bank, c, keepBack))
}

/** Due at once, with a whole back-off before it. */
const sendNow = (project: Project, row: OutboxRow): Partial<OutboxRow> => {
  if (!project.hasDestination && row.parked) return { status: 'held', parked: false }
  if (!project.hasDestination) throw new Problem('conflict', `${row.id}: the project has no webhook_url to send it to`)
  project.services.reachability.forget(project.settings.webhookUrl)
  return { status: 'due', nextAttemptAt: project.now, roundStart: row.attempts.length }
}

const keepBack = ({ id: project }: Project, { id, status }: OutboxRow): Partial<OutboxRow> => {
  if (status === 'due' || status === 'held') return { status: 'held' }
  const way = `POST /__admin/projects/${project}/webhooks/${id}/redeliver sends it again`
  throw new Problem(
    'conflict',
    `${id} is ${status}: expected one that is due or held, there is nothing left to hold (${way})`,
  )
}

async function change(bank: Bank, c: Call, what: (project: Project, row: OutboxRow) => Partial<OutboxRow>) {
  const project = projectOf(bank, c)
  const { store } = project.services
  const id = c.req.param('id') ?? ''
  const row = await store.webhook(project.id, id)
  if (!row) throw new Problem('not_found', `the project has no webhook ${id}`)
  if (row.inFlight)
    throw new Problem('conflict', `${id} is being sent at this moment; ask again when its attempt has ended`)
  const changed = await store.settle(project.id, id, what(project, row))
  project.scheduler.wake()
  return c.json(webhookItem(project, changed!))
}

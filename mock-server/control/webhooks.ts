import { sampleWebhook, webhookTypes } from '../../fixtures/builders/sample-webhook.ts'
import { maskValue } from '../../schemas/cards/mask.ts'
import { ControlRedelivery, ControlWebhook } from '../../schemas/control/index.ts'
import { nearestTo } from '../../schemas/unknown-fields.ts'
import { describeValue } from '../../schemas/violation.ts'
import { webhookShownAs } from '../core/webhook/machine.ts'
import { isFinished, type WebhookRow } from '../core/webhook/webhook.ts'
import type { Bank } from '../engine/bank.ts'
import type { Project } from '../engine/project.ts'
import { faults } from '../faults/index.ts'
import { webhookReader } from '../views/item-readers.ts'
import { webhookItem } from '../views/items.ts'
import { faultyCopy } from '../webhooks/faulty-copy.ts'
import { sampleHook } from '../webhooks/sample-hook.ts'
import { answerItems } from './answer-list.ts'
import { type Call, projectOf } from './control.ts'
import { listQuery, orderQuery } from './list-query.ts'
import { queryFieldsOf } from './match-paths.ts'
import { Problem } from './problem.ts'
import { type Resource, route } from './route.ts'

const path = '/__admin/projects/:project/webhooks'
const shown = { 200: { description: 'The webhook.', schema: 'ControlWebhookItem' } } as const
const problems = { not_found: 'There is no project, or no webhook, of that name.' }

/** The outbox: what the bank has to send, every attempt, and a hand on each webhook. */
export const webhooks: Resource = {
  tag: 'Webhooks',
  description: 'What the bank has to send, every attempt, and a hand on each webhook.',
  routes: [
    route({
      name: 'webhooks',
      method: 'GET',
      path,
      summary: 'The webhooks of a project, oldest first',
      query: [...listQuery(queryFieldsOf('webhooks')), orderQuery],
      answers: { 200: { description: 'The webhooks that are kept.', schema: 'ControlWebhookList' } },
      handle: async (c, { bank }) => answerItems(c, await projectOf(bank, c), webhookReader),
    }),
    route({
      name: 'sendSampleWebhook',
      method: 'POST',
      path,
      summary: 'Sends a webhook of a type, about a session that there is not',
      body: ControlWebhook,
      answers: shown,
      problems: { conflict: 'The project has nowhere to send it to.' },
      handle: async (c, { bank, body }) => sendSample(c, bank, await body()),
    }),
    route({
      name: 'redeliverWebhook',
      method: 'POST',
      path: `${path}/:id/redeliver`,
      summary: 'Sends a webhook once more, at once; or a copy of it, which a fault meets',
      body: ControlRedelivery,
      bodyIsOptional: true,
      answers: shown,
      problems: { ...problems, conflict: 'It is being sent, or there is nowhere to send it to.' },
      handle: async (c, { bank, body }) => {
        const { fault } = await body()
        return change(bank, c, fault === undefined ? sendNow : sendCopy(fault))
      },
    }),
    route({
      name: 'releaseWebhook',
      method: 'POST',
      path: `${path}/:id/release`,
      summary: 'Sends a webhook that is held, at once',
      answers: shown,
      problems: { ...problems, conflict: 'It is being sent, or there is nowhere to send it to.' },
      handle: (c, { bank }) => change(bank, c, sendNow),
    }),
    route({
      name: 'holdWebhook',
      method: 'POST',
      path: `${path}/:id/hold`,
      summary: 'Keeps a webhook back until it is released',
      answers: shown,
      problems: { ...problems, conflict: 'It is being sent, or was delivered or given up.' },
      handle: (c, { bank }) => change(bank, c, keepBack),
    }),
  ],
}

/** A webhook of a type with no session made before: from here on it is one like any. */
async function sendSample(c: Call, bank: Bank, { type, version = 'v2', fields = {} }: ControlWebhook) {
  const body = sampleWebhook(type, maskValue(fields), version)
  if (body === undefined) throw unknownType(type)
  const project = await projectOf(bank, c)
  if (!project.hasDestination) throw nowhere(project.id, type)
  const made = await project.transact('new', (view) => sampleHook(view, { type, version, body }), { by: 'push' })
  if ('refusal' in made) throw Problem.ofRefusal(made.refusal)
  const row = made.commit.outbox!.find(({ id }) => id === made.reply.id)!
  return c.json(webhookItem(project, row))
}

function unknownType(type: string): Problem {
  const { nearest } = nearestTo(type, webhookTypes)
  const hint = nearest ? ` (did you mean ${nearest}?)` : ''
  const came = `expected one of ${webhookTypes.join(', ')}, got ${describeValue(type)}`
  return new Problem('bad_request', `/type: ${came}${hint}`)
}

function nowhere(project: string, type: string): Problem {
  const ways = `serve --webhook-url URL, or PUT /__admin/projects/${project} {"webhook_url":"…"}`
  return new Problem('conflict', `${type}: the project has no webhook_url to send it to (${ways})`)
}

type Change = (project: Project, row: WebhookRow) => Promise<WebhookRow | undefined>

/** Due at once, with a whole back-off before it. Without a destination it is a test that takes it. */
const sendNow: Change = async ({ id, hasDestination, settings, services: { store, reachability } }, row) => {
  if (!hasDestination && row.state === 'parked') return store.webhooks.setAside(id, row.id)
  if (!hasDestination) throw new Problem('conflict', `${row.id}: the project has no webhook_url to send it to`)
  reachability.forget(settings.webhookUrl)
  return store.webhooks.sendNow(id, row.id)
}

/** @throws {Problem} bad_request for a fault that there is not, or that only a webhook before an answer can meet */
function sendCopy(fault: string): Change {
  const names = Object.keys(faults.webhook).filter((name) => !faults.webhook[name]!.beforeAnswer)
  if (!names.includes(fault)) {
    const { nearest } = nearestTo(fault, names)
    const hint = nearest ? ` (did you mean ${nearest}?)` : ''
    throw new Problem('bad_request', `/fault: expected one of ${names.join(', ')}, got ${describeValue(fault)}${hint}`)
  }
  return async (project, row) => {
    if (!project.hasDestination) throw nowhere(project.id, row.type)
    const made = await project.transact(row.sessionId ?? 'new', (view) => faultyCopy(view, row, fault))
    if ('refusal' in made) throw Problem.ofRefusal(made.refusal)
    return made.commit.outbox!.find(({ id }) => id === made.reply.id)
  }
}

const keepBack: Change = async ({ id: project, services: { store } }, row) => {
  const { id } = row
  if (!isFinished(row)) return store.webhooks.hold(project, id)
  const way = `POST /__admin/projects/${project}/webhooks/${id}/redeliver sends it again`
  const status = webhookShownAs[row.state]
  throw new Problem(
    'conflict',
    `${id} is ${status}: expected one that is due or held, there is nothing left to hold (${way})`,
  )
}

async function change(bank: Bank, c: Call, what: Change) {
  const project = await projectOf(bank, c)
  await project.ready()
  const id = c.req.param('id') ?? ''
  const row = await project.services.store.webhooks.one(project.id, id)
  if (!row) throw new Problem('not_found', `the project has no webhook ${id}`)
  const changed = await what(project, row)
  if (!changed)
    throw new Problem('conflict', `${id} is being sent at this moment; ask again when its attempt has ended`)
  project.wake()
  return c.json(webhookItem(project, changed))
}

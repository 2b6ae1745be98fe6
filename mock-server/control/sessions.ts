import { ControlChargeback, ControlEvent, ControlPayer } from '../../schemas/control/index.ts'
import { nearestTo } from '../../schemas/unknown-fields.ts'
import { allEvents, eventsOf, isEvent, type Operation, type OperationEvent } from '../core/operations/kinds.ts'
import { isRefusal, type Refusal, refuse, refuseFields } from '../core/refusal.ts'
import { fire } from '../core/session/decide.ts'
import { giveBack } from '../core/session/payment-commands.ts'
import { payerActs } from '../engine/payer-acts.ts'
import type { Project } from '../engine/project.ts'
import { pagesOf } from '../store/pages.ts'
import { sessionReader } from '../views/item-readers.ts'
import type { SessionItem } from '../views/items.ts'
import { CausingCalls, type StepItem, stepItems, stepsOfEach } from '../views/step-items.ts'
import { answerItems, answerList } from './answer-list.ts'
import { type Call, pathPart, projectOf } from './control.ts'
import { listQuery, orderQuery } from './list-query.ts'
import { queryFieldsOf } from './match-paths.ts'
import { Problem } from './problem.ts'
import { type Parameter, type Resource, route } from './route.ts'

const path = '/__admin/projects/:project/sessions'
const shown = { 200: { description: 'The session.', schema: 'ControlSessionItem' } } as const
const not_found = 'There is no project, or no session, of that name.'

const stepFields = Object.keys({
  id: 1,
  at: 1,
  operation_id: 1,
  kind: 1,
  event: 1,
  from: 1,
  to: 1,
  by: 1,
  request_id: 1,
  outcome: 1,
} satisfies Record<keyof StepItem, 1>)

const withSteps: Parameter = {
  name: 'with',
  description: '`steps`: with its history, as `…/steps` has it.',
  schema: { type: 'string', enum: ['steps'] },
}

/** Sessions as the bank sees them, and a push for one of them. */
export const sessions: Resource = {
  tag: 'Sessions',
  description: 'Sessions as the bank sees them, and a push for one of them.',
  routes: [
    route({
      name: 'sessions',
      method: 'GET',
      path,
      summary: 'The sessions of a project, oldest first',
      query: [...listQuery(queryFieldsOf('sessions')), orderQuery, withSteps],
      answers: { 200: { description: 'The sessions that are kept.', schema: 'ControlSessionList' } },
      async handle(c, { bank }) {
        const project = await projectOf(bank, c)
        return answerItems(c, project, sessionReader, isWithSteps(c) ? { complete: addSteps(project) } : {})
      },
    }),
    route({
      name: 'session',
      method: 'GET',
      path: `${path}/:id`,
      summary: 'A session',
      query: [withSteps],
      answers: shown,
      problems: { not_found },
      async handle(c, { bank }) {
        const id = pathPart(c, 'id')
        const project = await projectOf(bank, c)
        const item = await sessionReader.one(project, id)
        if (!item) throw noSession(id)
        const [complete] = isWithSteps(c) ? await addSteps(project)([item]) : [item]
        return c.json(complete)
      },
    }),
    route({
      name: 'steps',
      method: 'GET',
      path: `${path}/:id/steps`,
      summary: 'The history of a session, oldest first: each step of its operations, and what brought it about',
      query: listQuery(stepFields),
      answers: { 200: { description: 'The newest hundred steps.', schema: 'ControlStepList' } },
      problems: { not_found },
      async handle(c, { bank }) {
        const id = pathPart(c, 'id')
        const project = await projectOf(bank, c)
        const session = await project.services.store.session(project.id, id)
        if (!session) throw noSession(id)
        const items = await stepItems(project, session)
        return answerList(c, {
          kind: 'steps',
          has: async (after) => items.some((each) => each.id === after),
          pages: (after) => pagesOf(items.slice(items.findIndex((each) => each.id === after) + 1)),
        })
      },
    }),
    route({
      name: 'pushSession',
      method: 'POST',
      path: `${path}/:id/events`,
      summary: 'Pushes an operation of a session on by an event of its machine',
      body: ControlEvent,
      answers: shown,
      problems: {
        not_found,
        conflict: 'The operation does not take the event in its state; those that it takes are named.',
      },
      async handle(c, { bank, body }) {
        const { event, operation_id } = await body()
        if (!isEvent(event)) throw unknownEvent(event)
        const project = await projectOf(bank, c)
        return shownAfter(c, project, await push(project, pathPart(c, 'id'), event, operation_id))
      },
    }),
    route({
      name: 'actAsPayer',
      method: 'POST',
      path: `${path}/:id/payer`,
      summary: 'What the payer of a payment does',
      body: ControlPayer,
      answers: shown,
      problems: { not_found, conflict: 'Nothing is asked of the payer.' },
      async handle(c, { bank, body }) {
        const { action, payment_id } = await body()
        const project = await projectOf(bank, c)
        return shownAfter(c, project, await payerActs(project, pathPart(c, 'id'), action, payment_id))
      },
    }),
    route({
      name: 'chargeBack',
      method: 'POST',
      path: `${path}/:id/chargeback`,
      summary: 'The bank of the payer takes money back',
      body: ControlChargeback,
      bodyIsOptional: true,
      answers: shown,
      problems: { not_found, conflict: 'There is no payment of which so much is left.' },
      async handle(c, { bank, body }) {
        const { payment_id: of, ...back } = await body()
        const project = await projectOf(bank, c)
        const begun = await project.decide(
          pathPart(c, 'id'),
          (view, context) => giveBack(view, context, { ...back, ...(of !== undefined && { of }), isChargeback: true }),
          { by: 'issuer' },
        )
        return shownAfter(c, project, begun)
      },
    }),
  ],
}

/** @throws {Problem} bad_request */
function isWithSteps(c: Call): boolean {
  const given = c.req.query('with')
  if (given === undefined || given === 'steps') return given !== undefined
  throw new Problem('bad_request', `?with: expected steps, got ${JSON.stringify(given)}`)
}

/** One that has gone since it was listed stays as it was. */
const addSteps =
  (project: Project, calls = new CausingCalls(project)) =>
  async (items: readonly SessionItem[]) => {
    const found = await Promise.all(items.map(({ id }) => project.services.store.session(project.id, id)))
    const sessions = found.filter((each) => each !== undefined)
    const steps = await stepsOfEach(project, sessions, calls)
    const byId = new Map(sessions.map(({ id }, nth) => [id, steps[nth]!]))
    return items.map((item) => {
      const own = byId.get(item.id)
      return own ? { ...item, steps: own } : item
    })
  }

const noSession = (id: string) => new Problem('not_found', `the project has no session ${id}`)

/** @throws {Problem} that says why it was refused */
async function shownAfter(c: Call, project: Project, done: object | Refusal): Promise<Response> {
  if (isRefusal(done)) throw Problem.ofRefusal(done)
  return c.json(await sessionReader.one(project, pathPart(c, 'id')))
}

const push = (project: Project, id: string, event: OperationEvent, operationId: string | undefined) =>
  project.decide(
    id,
    (view, context) => {
      if (!view.session) return refuse('unknown_session', `the project has no session ${id}`)
      const { operations } = view.session
      const operation =
        operationId === undefined ? operations.at(-1) : operations.find((each) => each.id === operationId)
      if (!operation && operationId !== undefined) return noSuchOperation(operationId, operations)
      const pushing = (name: OperationEvent) => operation && fire(view, context, operation.id, name, false)
      const changes = pushing(event)
      if (changes) return { changes, reply: {} }
      const legal = operation ? eventsOf(operation).filter(pushing) : []
      const state = operation ? `${operation.id} is ${operation.state}` : 'nothing was started in it'
      return refuse('wrong_state', `${event}: ${state}, where these are legal: ${legal.join(', ') || 'none'}`)
    },
    { by: 'push' },
  )

function noSuchOperation(id: string, operations: readonly Operation[]) {
  const known = operations.map((each) => each.id).join(', ') || 'nothing was started in it'
  return refuseFields({ pointer: '/operation_id', expected: `an operation of the session: ${known}`, came: id })
}

function unknownEvent(event: string): Problem {
  const { nearest } = nearestTo(event, allEvents)
  const hint = nearest ? ` (did you mean ${nearest}?)` : ''
  return new Problem(
    'bad_request',
    `/event: expected one of ${allEvents.join(', ')}, got ${JSON.stringify(event)}${hint}`,
  )
}

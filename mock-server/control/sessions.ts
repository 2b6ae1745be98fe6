import { ControlChargeback, ControlEvent, ControlPayer } from '../../schemas/control/index.ts'
import { nearestTo } from '../../schemas/unknown-fields.ts'
import { allEvents, eventsOf, isEvent, type Operation, type OperationEvent } from '../core/operations/kinds.ts'
import { isRefusal, refuse, refuseFields } from '../core/refusal.ts'
import { fire } from '../core/session/decide.ts'
import { giveBack } from '../core/session/payment-commands.ts'
import { payerActs } from '../engine/payer-acts.ts'
import { sessionReader } from '../views/item-readers.ts'
import { answerItems } from './answer-list.ts'
import { bodyOf, projectOf, type Resource } from './control.ts'
import { Problem } from './problem.ts'

/** Sessions as the bank sees them, and a push for one of them. */
export const sessions: Resource = (app, bank) => {
  app.get('/__admin/projects/:project/sessions', async (c) => answerItems(c, await projectOf(bank, c), sessionReader))

  app.get('/__admin/projects/:project/sessions/:id', async (c) => {
    const id = c.req.param('id')
    const item = await sessionReader.one(await projectOf(bank, c), id)
    if (!item) throw new Problem('not_found', `the project has no session ${id}`)
    return c.json(item)
  })

  app.post('/__admin/projects/:project/sessions/:id/events', async (c) => {
    const { event, operation_id } = await bodyOf<ControlEvent>(c, ControlEvent)
    if (!isEvent(event)) throw unknownEvent(event)
    const project = await projectOf(bank, c)
    const id = c.req.param('id')
    const pushed = await project.decide(id, (view, context) => {
      if (!view.session) return refuse('unknown_session', `the project has no session ${id}`)
      const { operations } = view.session
      const operation =
        operation_id === undefined ? operations.at(-1) : operations.find((each) => each.id === operation_id)
      if (!operation && operation_id !== undefined) return noSuchOperation(operation_id, operations)
      const pushing = (name: OperationEvent) => operation && fire(view, context, operation.id, name, false)
      const changes = pushing(event)
      if (changes) return { changes, reply: {} }
      const legal = operation ? eventsOf(operation).filter(pushing) : []
      const state = operation ? `${operation.id} is ${operation.state}` : 'nothing was started in it'
      return refuse('wrong_state', `${event}: ${state}, where these are legal: ${legal.join(', ') || 'none'}`)
    })
    if (isRefusal(pushed)) throw Problem.ofRefusal(pushed)
    return c.json(await sessionReader.one(project, id))
  })

  app.post('/__admin/projects/:project/sessions/:id/payer', async (c) => {
    const { action, payment_id } = await bodyOf<ControlPayer>(c, ControlPayer)
    const project = await projectOf(bank, c)
    const id = c.req.param('id')
    const acted = await payerActs(project, id, action, payment_id)
    if (isRefusal(acted)) throw Problem.ofRefusal(acted)
    return c.json(await sessionReader.one(project, id))
  })

  app.post('/__admin/projects/:project/sessions/:id/chargeback', async (c) => {
    const { payment_id: of, ...back } = await bodyOf<ControlChargeback>(c, ControlChargeback)
    const project = await projectOf(bank, c)
    const id = c.req.param('id')
    const begun = await project.decide(id, (view, context) =>
      giveBack(view, context, { ...back, ...(of !== undefined && { of }), isChargeback: true }),
    )
    if (isRefusal(begun)) throw Problem.ofRefusal(begun)
    return c.json(await sessionReader.one(project, id))
  })
}

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

import { ControlOutcomes } from '../../schemas/control/index.ts'
import { emptyOutcomeQueue } from '../core/operations/outcomes.ts'
import { changeOutcomeQueue, outcomeQueueOf, readOutcomeQueue } from '../engine/outcome-queue.ts'
import { projectOf } from './control.ts'
import { Problem } from './problem.ts'
import { type Resource, route } from './route.ts'

const path = '/__admin/projects/:project/outcomes'
const shown = { 200: { description: 'The outcomes to come.', schema: 'ControlOutcomeQueue' } } as const

/** What happens to the payouts to come: the next ones in turn, and those that match. */
export const outcomes: Resource = {
  tag: 'Outcomes',
  description: 'What happens to the payouts and payments to come.',
  routes: [
    route({
      name: 'outcomes',
      method: 'GET',
      path,
      summary: 'The outcomes to come',
      answers: shown,
      handle: async (c, { bank }) => c.json(await outcomeQueueOf(await projectOf(bank, c))),
    }),
    route({
      name: 'putOutcomes',
      method: 'PUT',
      path,
      summary: 'Other outcomes in the place of those to come',
      body: ControlOutcomes,
      bodyIsOptional: true,
      answers: shown,
      async handle(c, { bank, body }) {
        const project = await projectOf(bank, c)
        const queue = readOutcomeQueue(await body())
        if ('violations' in queue) throw Problem.ofBody(queue.violations)
        await changeOutcomeQueue(project, () => queue)
        return c.json(await outcomeQueueOf(project))
      },
    }),
    route({
      name: 'deleteOutcomes',
      method: 'DELETE',
      path,
      summary: 'The ordinary course for all that is to come',
      answers: { 204: { description: 'Nothing is chosen.' } },
      async handle(c, { bank }) {
        await changeOutcomeQueue(await projectOf(bank, c), () => emptyOutcomeQueue)
        return c.body(null, 204)
      },
    }),
  ],
}

import { ControlOutcomes } from '../../schemas/control/index.ts'
import { emptyOutcomeQueue } from '../core/operations/outcomes.ts'
import { changeOutcomeQueue, outcomeQueueOf, readOutcomeQueue } from '../engine/outcome-queue.ts'
import { bodyOf, projectOf, type Resource } from './control.ts'
import { Problem } from './problem.ts'

/** What happens to the payouts to come: the next ones in turn, and those that match. */
export const outcomes: Resource = (app, bank) => {
  const path = '/__admin/projects/:project/outcomes'

  app.get(path, async (c) => c.json(await outcomeQueueOf(await projectOf(bank, c))))

  app.put(path, async (c) => {
    const project = await projectOf(bank, c)
    const queue = readOutcomeQueue(await bodyOf<ControlOutcomes>(c, ControlOutcomes))
    if ('violations' in queue) throw Problem.ofBody(queue.violations)
    await changeOutcomeQueue(project, () => queue)
    return c.json(await outcomeQueueOf(project))
  })

  app.delete(path, async (c) => {
    await changeOutcomeQueue(await projectOf(bank, c), () => emptyOutcomeQueue)
    return c.body(null, 204)
  })
}

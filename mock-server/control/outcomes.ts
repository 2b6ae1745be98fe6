import { ControlOutcomes } from '../../schemas/control/index.ts'
import { noOrders } from '../core/operations/choose-outcome.ts'
import { changeOrders, ordersOf, readOrders } from '../engine/outcome-queue.ts'
import { bodyOf, projectOf, type Resource } from './control.ts'
import { Problem } from './problem.ts'

/** What befalls the payouts to come: the next ones in turn, and those that match. */
export const outcomes: Resource = (app, bank) => {
  const path = '/__admin/projects/:project/outcomes'

  app.get(path, async (c) => c.json(await ordersOf(projectOf(bank, c))))

  app.put(path, async (c) => {
    const project = projectOf(bank, c)
    const orders = readOrders(await bodyOf<ControlOutcomes>(c, ControlOutcomes))
    if ('violations' in orders) throw Problem.ofBody(orders.violations)
    await changeOrders(project, () => orders)
    return c.json(await ordersOf(project))
  })

  app.delete(path, async (c) => {
    await changeOrders(projectOf(bank, c), () => noOrders)
    return c.body(null, 204)
  })
}

import { requestItem } from '../runtime/request-items.ts'
import { projectOf, type Resource } from './control.ts'

/** The journal: every call with its answer and what was found about it. Calls that no project took are the bank's own. */
export const requests: Resource = (app, bank) => {
  const list = async (project?: string) => ({ items: (await bank.store.requests(project)).map(requestItem) })

  app.get('/__admin/requests', async (c) => c.json(await list()))
  app.get('/__admin/projects/:project/requests', async (c) => c.json(await list(projectOf(bank, c).id)))

  app.delete('/__admin/requests', async (c) => {
    await bank.store.forgetRequests(undefined)
    return c.body(null, 204)
  })
  app.delete('/__admin/projects/:project/requests', async (c) => {
    await bank.store.forgetRequests(projectOf(bank, c).id)
    return c.body(null, 204)
  })
}

import { requestReader } from '../runtime/item-readers.ts'
import { shownPages } from '../runtime/pages.ts'
import { requestItem } from '../runtime/request-items.ts'
import { answerItems, answerList } from './answer-list.ts'
import { projectOf, type Resource } from './control.ts'

/** The journal: every call with its answer and what was found about it. Calls that no project took are the bank's own. */
export const requests: Resource = (app, bank) => {
  const { store } = bank

  app.get('/__admin/requests', (c) =>
    answerList(c, {
      kind: 'requests',
      has: async (id) => (await store.request(undefined, id)) !== undefined,
      pages: (after) => shownPages(store.requestPages(undefined, after), requestItem),
    }),
  )
  app.get('/__admin/projects/:project/requests', (c) => answerItems(c, projectOf(bank, c), requestReader))

  app.delete('/__admin/requests', async (c) => {
    await bank.store.forgetRequests(undefined)
    return c.body(null, 204)
  })
  app.delete('/__admin/projects/:project/requests', async (c) => {
    await bank.store.forgetRequests(projectOf(bank, c).id)
    return c.body(null, 204)
  })
}

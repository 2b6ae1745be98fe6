import { requestItem } from '../journal/request-items.ts'
import { shownPages } from '../store/pages.ts'
import { requestReader } from '../views/item-readers.ts'
import { answerItems, answerList } from './answer-list.ts'
import { projectOf, type Resource } from './control.ts'

/** The journal: every call with its answer and what was found about it. Calls that no project took are the bank's own. */
export const requests: Resource = (app, bank) => {
  const { store } = bank
  /** A journal that is not whole says so: what is missing cannot be judged. */
  const dropped = async (project: string | undefined) => {
    const count = await store.journal.dropped(project)
    return count > 0 ? { dropped: count } : {}
  }

  app.get('/__admin/requests', async (c) =>
    answerList(c, {
      more: await dropped(undefined),
      kind: 'requests',
      has: async (id) => (await store.journal.one(undefined, id)) !== undefined,
      pages: (after) => shownPages(store.journal.pages(undefined, after), requestItem),
    }),
  )
  app.get('/__admin/projects/:project/requests', async (c) => {
    const project = await projectOf(bank, c)
    return answerItems(c, project, requestReader, await dropped(project.id))
  })

  app.delete('/__admin/requests', async (c) => {
    await bank.store.journal.forget(undefined)
    return c.body(null, 204)
  })
  app.delete('/__admin/projects/:project/requests', async (c) => {
    await bank.store.journal.forget((await projectOf(bank, c)).id)
    return c.body(null, 204)
  })
}

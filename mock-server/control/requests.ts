import type { Bank } from '../engine/bank.ts'
import { requestItem } from '../journal/request-items.ts'
import { shownPages } from '../store/pages.ts'
import { requestReader } from '../views/item-readers.ts'
import { answerItems, answerList } from './answer-list.ts'
import { projectOf } from './control.ts'
import { listQuery, orderQuery } from './list-query.ts'
import { queryFieldsOf } from './match-paths.ts'
import { type Resource, route } from './route.ts'

/** A journal that is not whole says so: what is missing cannot be judged. */
async function dropped({ store }: Bank, project: string | undefined) {
  const count = await store.journal.dropped(project)
  return count > 0 ? { dropped: count } : {}
}

const query = [...listQuery(queryFieldsOf('requests')), orderQuery]
const list = { 200: { description: 'The calls that are kept.', schema: 'ControlRequestList' } } as const
const emptied = { 204: { description: 'No call is kept; ids go on.' } }

/** The journal: every call with its answer and what was found about it. Calls that no project took are the bank's own. */
export const requests: Resource = {
  tag: 'Requests',
  description: 'The journal: every call with its answer and what was found about it. Card numbers are masked.',
  routes: [
    route({
      name: 'unclaimedRequests',
      method: 'GET',
      path: '/__admin/requests',
      summary: 'The calls that no project took, oldest first',
      query,
      answers: list,
      handle: async (c, { bank }) =>
        answerList(c, {
          more: await dropped(bank, undefined),
          kind: 'requests',
          has: async (id) => (await bank.store.journal.one(undefined, id)) !== undefined,
          pages: (after, order) => shownPages(bank.store.journal.pages(undefined, after, order), requestItem),
        }),
    }),
    route({
      name: 'requests',
      method: 'GET',
      path: '/__admin/projects/:project/requests',
      summary: 'The calls of a project, oldest first',
      query,
      answers: list,
      async handle(c, { bank }) {
        const project = await projectOf(bank, c)
        return answerItems(c, project, requestReader, { more: await dropped(bank, project.id) })
      },
    }),
    route({
      name: 'forgetUnclaimedRequests',
      method: 'DELETE',
      path: '/__admin/requests',
      summary: 'Forgets the calls that no project took',
      answers: emptied,
      async handle(c, { bank }) {
        await bank.store.journal.forget(undefined)
        return c.body(null, 204)
      },
    }),
    route({
      name: 'forgetRequests',
      method: 'DELETE',
      path: '/__admin/projects/:project/requests',
      summary: 'Forgets the calls of a project',
      answers: emptied,
      async handle(c, { bank }) {
        await bank.store.journal.forget((await projectOf(bank, c)).id)
        return c.body(null, 204)
      },
    }),
  ],
}

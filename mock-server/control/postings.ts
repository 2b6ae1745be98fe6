import { postingsOf } from '../engine/postings-of.ts'
import { hasPosting, type PostingItem, postingPages } from '../views/posting-items.ts'
import { answerList } from './answer-list.ts'
import { projectOf } from './control.ts'
import { listQuery } from './list-query.ts'
import { route } from './route.ts'

const fields = Object.keys({
  id: 1,
  account: 1,
  at: 1,
  kind: 1,
  amount: 1,
  balance: 1,
  session_id: 1,
  operation_id: 1,
  purpose: 1,
} satisfies Record<keyof PostingItem, 1>)

/** What has happened on a project's accounts. */
export const postings = route({
  name: 'postings',
  method: 'GET',
  path: '/__admin/projects/:project/postings',
  summary: 'What left each account and came to it, oldest first, and the balance after each line',
  query: listQuery(fields),
  answers: { 200: { description: 'Of all accounts.', schema: 'ControlPostingList' } },
  async handle(c, { bank }) {
    const accounts = await postingsOf(await projectOf(bank, c))
    return answerList(c, {
      kind: 'postings',
      has: async (id) => hasPosting(accounts, id),
      pages: (after) => postingPages(accounts, after),
    })
  },
})

import { maskCards } from '../../schemas/cards/mask.ts'
import { ControlAccounts, ControlTopup } from '../../schemas/control/index.ts'
import { firstViolations } from '../../schemas/violation.ts'
import { setAccounts, topUp } from '../core/money/accounts.ts'
import { available } from '../core/money/ledger.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import type { Account } from '../core/state.ts'
import { repeatedNumbers } from '../engine/option-rules.ts'
import type { Project } from '../engine/project.ts'
import { pagesOf, shownPages } from '../store/pages.ts'
import { topupHook } from '../webhooks/nominal-topup.ts'
import { answerInPieces, listText } from './answer-in-pieces.ts'
import { answerList } from './answer-list.ts'
import { type Call, pathPart, projectOf } from './control.ts'
import { listQuery } from './list-query.ts'
import { postings } from './postings.ts'
import { Problem } from './problem.ts'
import { type Resource, route } from './route.ts'

const accountItem = (account: Account) => ({ ...account, available: available(account) })

const fields = Object.keys({
  number: 1,
  kind: 1,
  currency: 1,
  opening: 1,
  balance: 1,
  held: 1,
  available: 1,
} satisfies Record<keyof ReturnType<typeof accountItem>, 1>)

const list = { 200: { description: 'The accounts, in kopecks.', schema: 'ControlAccountList' } } as const

/** A project's money: what is on each account, another balance for it, and money that comes in. */
export const accounts: Resource = {
  tag: 'Accounts',
  description: 'The money of a project. Sums are kopecks.',
  routes: [
    postings,
    route({
      name: 'accounts',
      method: 'GET',
      path: '/__admin/projects/:project/accounts',
      summary: 'What is on each account',
      query: listQuery(fields),
      answers: list,
      handle: async (c, { bank }) => listOf(c, await projectOf(bank, c)),
    }),
    route({
      name: 'putAccounts',
      method: 'PUT',
      path: '/__admin/projects/:project/accounts',
      summary: 'Opens accounts, or gives them another balance',
      body: ControlAccounts,
      answers: list,
      problems: { conflict: 'An account of that number is of another kind.' },
      async handle(c, { bank, body }) {
        const project = await projectOf(bank, c)
        const { items } = await body()
        const wanted = items.map((each) => ({ ...each, number: maskCards(each.number) }))
        const twice = firstViolations(repeatedNumbers(wanted))
        if (twice.length > 0) throw Problem.ofBody(twice.map((each) => ({ ...each, pointer: `/items${each.pointer}` })))
        accepted(await project.decide('new', (view) => setAccounts(view, wanted)))
        return answerInPieces(
          listText(shownPages(pagesOf(await project.services.store.accounts(project.id)), accountItem)),
        )
      },
    }),
    route({
      name: 'topUpAccount',
      method: 'POST',
      path: '/__admin/projects/:project/accounts/:number/topup',
      summary: 'Money comes to an account',
      body: ControlTopup,
      answers: { 200: { description: 'The account afterwards.', schema: 'ControlAccountItem' } },
      problems: { not_found: 'There is no project, or no account, of that name.' },
      async handle(c, { bank, body }) {
        const project = await projectOf(bank, c)
        const { amount } = await body()
        const topped = await project.decide(
          'new',
          (view) => {
            const decided = topUp(view, maskCards(pathPart(c, 'number')), amount)
            if (isRefusal(decided)) return decided
            return { ...decided, changes: { ...decided.changes, ...topupHook(view, decided.reply.account, amount) } }
          },
          { by: 'push' },
        )
        return c.json(accountItem(accepted(topped).account))
      },
    }),
  ],
}

async function listOf(c: Call, { id, services }: Project): Promise<Response> {
  const all = await services.store.accounts(id)
  const behind = (after: string | undefined) => all.slice(all.findIndex(({ number }) => number === after) + 1)
  return answerList(c, {
    kind: 'accounts',
    has: async (number) => all.some((account) => account.number === number),
    pages: (after) => shownPages(pagesOf(behind(after)), accountItem),
  })
}

/** @throws {Problem} that says why it was refused */
function accepted<Reply extends object>(decided: Reply | Refusal): Reply {
  if (isRefusal(decided)) throw Problem.ofRefusal(decided)
  return decided
}

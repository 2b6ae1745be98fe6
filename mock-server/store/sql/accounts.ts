import type { Account, Posting } from '../../core/state.ts'
import type { OpenProject } from './open-project.ts'
import { parse, type Row, rows, type Statement, type Steps, spelled, sql, writeAll } from './statement.ts'

/** Keeps an account as it now stands, also for who decides next in the transaction. */
export function keepAccount(open: OpenProject, account: Account): Statement {
  const { kind } = account
  const number = spelled(account.number)
  const row = JSON.stringify(account)
  const isKept = (each: Row) => each.number === number
  if (open.accounts)
    open.accounts = open.accounts.some(isKept)
      ? open.accounts.map((each) => (isKept(each) ? { ...each, row } : each))
      : [...open.accounts, { number, kind, row }]
  else if (open.someAccounts.has(number))
    open.someAccounts = new Map([...open.someAccounts, [number, { number, kind, row }]])
  return sql`INSERT INTO accounts (project, number, kind, row) VALUES (${open.project.id}, ${number}, ${kind}, ${row}) ON CONFLICT (project, number) DO UPDATE SET row = excluded.row`
}

/** The accounts that a project begins with, which are all that it has. */
export function* keepFirstAccounts(open: OpenProject, accounts: readonly Account[]): Steps<void> {
  yield* writeAll(accounts.map((account) => keepAccount(open, account)))
  const rows = accounts.map((account) => ({
    number: spelled(account.number),
    kind: account.kind,
    row: JSON.stringify(account),
  }))
  open.accounts = [...new Map(rows.map((each) => [each.number, each])).values()]
}

/** Adds a line to the history of an account. */
export const keepPosting = ({ project }: OpenProject, posting: Posting): Statement =>
  sql`INSERT INTO postings (project, account, row) VALUES (${project.id}, ${spelled(posting.account)}, ${JSON.stringify(posting)})`

export function* accountsOf(project: string): Steps<Account[]> {
  const found = yield* rows(sql`SELECT row FROM accounts WHERE project = ${project} ORDER BY seq`)
  return found.map(({ row }) => parse(row))
}

import type { Account, Posting } from '../../core/state.ts'
import type { OpenProject } from './open-project.ts'
import { parse, rows, type Statement, type Steps, spelled, sql } from './statement.ts'

/** Keeps an account as it now stands. */
export const keepAccount = ({ project }: OpenProject, account: Account): Statement =>
  sql`INSERT INTO accounts (project, number, kind, row) VALUES (${project.id}, ${spelled(account.number)}, ${account.kind}, ${JSON.stringify(account)}) ON CONFLICT (project, number) DO UPDATE SET row = excluded.row`

/** Adds a line to the history of an account. */
export const keepPosting = ({ project }: OpenProject, posting: Posting): Statement =>
  sql`INSERT INTO postings (project, account, row) VALUES (${project.id}, ${spelled(posting.account)}, ${JSON.stringify(posting)})`

export function* accountsOf(project: string): Steps<Account[]> {
  const found = yield* rows(sql`SELECT row FROM accounts WHERE project = ${project} ORDER BY seq`)
  return found.map(({ row }) => parse(row))
}

import type { Session } from '../../core/state.ts'
import type { WebhookRow } from '../../core/webhook/webhook.ts'
import { PAGE } from '../pages.ts'
import type { Order } from '../port.ts'
import type { SqlContext } from './context.ts'
import { noProject } from './open-project.ts'
import { webhookFrom } from './outbox.ts'
import type { Run } from './sql-store.ts'
import { parse, row, rows, type Steps, sql, together } from './statement.ts'

/** Pages, each read when it is asked for, from behind the last of the one before. */
export async function* pagesBySeq<Item>(
  run: Run,
  page: (of: SqlContext, behind: string | undefined) => Steps<readonly Item[]>,
  idOf: (item: Item) => string,
): AsyncGenerator<readonly Item[]> {
  let behind: string | undefined
  for (;;) {
    const items = await run((of) => page(of, behind))
    if (items.length > 0) yield items
    if (items.length < PAGE) return
    behind = idOf(items.at(-1)!)
  }
}

/** Steps that read in a project, which has to be there. */
export function* existing<T>({ open }: SqlContext, project: string, steps: Steps<T>): Steps<T> {
  if (open.has(project)) return yield* steps
  const [there, done] = yield* together<unknown>([row(sql`SELECT 1 AS one FROM projects WHERE id = ${project}`), steps])
  if (!there) throw noProject(project)
  return done as T
}

export function* sessionPage(
  context: SqlContext,
  project: string,
  after: string | undefined,
  order: Order = 'oldest',
): Steps<Session[]> {
  const page = order === 'newest' ? sessionsBefore(project, after) : sessionsBehind(project, after)
  return yield* existing(context, project, page)
}

/** The newest first; without `before` from the newest of all. */
function* sessionsBefore(project: string, before: string | undefined): Steps<Session[]> {
  const found =
    before === undefined
      ? yield* rows(sql`SELECT row FROM sessions WHERE project = ${project} ORDER BY seq DESC LIMIT ${PAGE}`)
      : yield* rows(
          sql`SELECT row FROM sessions WHERE project = ${project} AND seq < (SELECT seq FROM sessions WHERE project = ${project} AND id = ${before}) ORDER BY seq DESC LIMIT ${PAGE}`,
        )
  return found.map((each) => parse(each.row))
}

function* sessionsBehind(project: string, after: string | undefined): Steps<Session[]> {
  const last =
    after === undefined
      ? { seq: 0 }
      : yield* row(sql`SELECT seq FROM sessions WHERE project = ${project} AND id = ${after}`)
  if (!last) return []
  const found = yield* rows(
    sql`SELECT row FROM sessions WHERE project = ${project} AND seq > ${last.seq!} ORDER BY seq LIMIT ${PAGE}`,
  )
  return found.map((each) => parse(each.row))
}

export function* webhookPage(
  context: SqlContext,
  project: string,
  after: string | undefined,
  order: Order = 'oldest',
): Steps<WebhookRow[]> {
  const page = order === 'newest' ? webhooksBefore(project, after) : webhooksBehind(project, after)
  return yield* existing(context, project, page)
}

/** The newest first; without `before` from the newest of all. */
function* webhooksBefore(project: string, before: string | undefined): Steps<WebhookRow[]> {
  const found =
    before === undefined
      ? yield* rows(sql`SELECT row FROM webhooks WHERE project = ${project} ORDER BY seq DESC LIMIT ${PAGE}`)
      : yield* rows(
          sql`SELECT row FROM webhooks WHERE project = ${project} AND seq < (SELECT seq FROM webhooks WHERE project = ${project} AND id = ${before}) ORDER BY seq DESC LIMIT ${PAGE}`,
        )
  return found.map((each) => parse(each.row))
}

function* webhooksBehind(project: string, after: string | undefined): Steps<WebhookRow[]> {
  const last =
    after === undefined
      ? { seq: 0 }
      : yield* row(sql`SELECT seq FROM webhooks WHERE project = ${project} AND id = ${after}`)
  if (!last) return []
  const found = yield* rows(
    sql`SELECT state, row FROM webhooks WHERE project = ${project} AND seq > ${last.seq!} ORDER BY seq LIMIT ${PAGE}`,
  )
  return found.map(webhookFrom)
}

import { laterOf, laterShared } from '../../core/ids.ts'
import type { Micros } from '../../core/time/time.ts'
import { giveBack, isWaiting, laneOf, type WebhookRow } from '../../core/webhook/webhook.ts'
import type { ProjectRow, ProjectState } from '../rows.ts'
import { accountsOf, keepPosting } from './accounts.ts'
import { keepKey, sharedIn } from './commit.ts'
import type { SqlContext } from './context.ts'
import { timerRow, webhookRow } from './due-table.ts'
import { journalEntries } from './journal.ts'
import { lookWhatIsDue, nextOrd, type OpenProject, openProject } from './open-project.ts'
import { insertWebhook, webhookFrom } from './outbox.ts'
import { begin } from './projects.ts'
import { isFinal } from './sessions.ts'
import { bit, parse, type Row, rows, type Steps, sql, unspelled, write, writeAll } from './statement.ts'

/** All that a project holds. What is under way is written down as not yet begun. */
export function* snapshotOf(context: SqlContext, project: string): Steps<ProjectState> {
  const open = yield* openProject(context, project)
  const stored = yield* rows(
    sql`SELECT id, lane, place, state, row FROM webhooks WHERE project = ${project} ORDER BY seq`,
  )
  const outbox = stored.map((found) => notBegun(webhookFrom(found), open.now))
  const lanes = lanesOf(stored)
  const due = yield* rows(sql`SELECT id, at FROM due WHERE project = ${project} AND aside = 0 ORDER BY ord`)
  const shared = yield* sharedIn(context, open)
  return {
    // Of its own: the project may stay open.
    ...structuredClone({ clock: open.project.clock, counters: open.counters, shared }),
    sessions: yield* parsed(sql`SELECT row FROM sessions WHERE project = ${project} ORDER BY seq`),
    accounts: yield* accountsOf(project),
    postings: yield* parsed(sql`SELECT row FROM postings WHERE project = ${project} ORDER BY seq`),
    keys: (yield* rows(sql`SELECT value FROM idempotency_keys WHERE project = ${project} ORDER BY seq`)).map(
      ({ value }) => unspelled(value as string),
    ),
    timers: yield* parsed(sql`SELECT row FROM due WHERE project = ${project} AND kind = 'timer' ORDER BY ord`),
    outbox,
    lanes,
    due: [...due.map(({ id, at }) => ({ id: id as string, at: at as number })), ...notQueued(due, lanes, outbox)],
    finished: yield* finishedIn(project),
    journal: yield* journalEntries(context, open),
  }
}

function* parsed<T>(statement: ReturnType<typeof sql>): Steps<T[]> {
  return (yield* rows(statement)).map(({ row }) => parse<T>(row))
}

/** A webhook that is on the wire has not been sent yet, for all that a snapshot can know. */
const notBegun = (row: WebhookRow, now: Micros): WebhookRow => (row.state === 'sending' ? giveBack(row, now)! : row)

function lanesOf(stored: readonly Row[]): Record<string, string[]> {
  const standing = stored.filter(({ lane }) => lane !== null)
  standing.sort((a, b) => (a.place as number) - (b.place as number))
  const lanes = Map.groupBy(standing, ({ lane }) => lane as string)
  return Object.fromEntries([...lanes].map(([lane, of]) => [lane, of.map(({ id }) => id as string)]))
}

/** What was sent without having been due, and is due if it did not arrive. */
function notQueued(due: readonly Row[], lanes: Record<string, string[]>, outbox: readonly WebhookRow[]) {
  const queued = new Set(due.map(({ id }) => id))
  const heads = new Set(Object.values(lanes).map(([head]) => head))
  return outbox
    .filter((row) => isWaiting(row) && heads.has(row.id) && !queued.has(row.id))
    .map(({ id, nextAttemptAt }) => ({ id, at: nextAttemptAt! }))
}

function* finishedIn(project: string): Steps<string[]> {
  const found = yield* rows(
    sql`SELECT id, finished FROM sessions WHERE project = ${project} AND finished IS NOT NULL UNION ALL SELECT id, finished FROM webhooks WHERE project = ${project} AND finished IS NOT NULL ORDER BY finished`,
  )
  return found.map(({ id }) => id as string)
}

/** The state that a snapshot was made of, in the place of another: ids go on behind the last of either. */
export function* restore(context: SqlContext, project: string, given: ProjectState): Steps<ProjectRow> {
  const before = yield* openProject(context, project)
  const { clock, accounts, journal } = given
  const counters = laterOf(given.counters, before.counters)
  const shared = laterShared(given.shared, yield* sharedIn(context, before))
  const { settings } = before.project
  const open = yield* begin(context, project, { settings, clock, accounts, counters, shared, journal })
  yield* writeAll(given.postings.map((posting) => keepPosting(open, posting)))
  yield* writeAll(given.keys.map((key) => keepKey(open, key)))
  yield* restoreWebhooks(open, given)
  yield* restoreDue(open, given)
  for (const session of given.sessions) {
    const isDone = yield* isFinal(open, session, session.operations)
    yield* write(
      sql`INSERT INTO sessions (project, id, done, row) VALUES (${project}, ${session.id}, ${bit(isDone)}, ${JSON.stringify(session)})`,
    )
  }
  yield* restoreFinished(open, given)
  open.kept = given.sessions.length + given.outbox.filter(({ sessionId }) => sessionId === undefined).length
  yield* lookWhatIsDue(context, open)
  return open.project
}

function* restoreWebhooks(open: OpenProject, { outbox, lanes }: ProjectState): Steps<void> {
  const places = new Map<string, number>()
  for (const lane of Object.values(lanes)) for (const id of lane) places.set(id, nextOrd(open))
  for (const webhook of outbox) {
    const place = places.get(webhook.id) ?? null
    yield* insertWebhook(open, webhook, place, place === null ? null : laneOf(webhook))
  }
}

/** What is due, in its order. */
function* restoreDue(open: OpenProject, { due, timers, outbox }: ProjectState): Steps<void> {
  const timersById = new Map(timers.map((timer) => [timer.id, timer]))
  const sessions = new Map(outbox.map(({ id, sessionId = null }) => [id, sessionId]))
  for (const { id, at } of due) {
    const timer = timersById.get(id)
    yield* write(timer ? timerRow(open, timer, at) : webhookRow(open, { id, at, sessionId: sessions.get(id) ?? null }))
  }
}

/** What is finished, in the order it was. */
function* restoreFinished(open: OpenProject, { finished }: ProjectState): Steps<void> {
  const { id: project } = open.project
  for (const id of finished) {
    const ord = nextOrd(open)
    yield* write(
      sql`UPDATE sessions SET finished = ${ord} WHERE project = ${project} AND id = ${id}`,
      sql`UPDATE webhooks SET finished = ${ord} WHERE project = ${project} AND id = ${id} AND session IS NULL`,
    )
  }
}

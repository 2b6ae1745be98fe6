import { limits } from '../../../schemas/limits.ts'
import { MILLISECOND, type Micros } from '../../core/time/time.ts'
import { send } from '../../core/webhook/webhook.ts'
import type { ClaimOptions } from '../due-rows.ts'
import type { Claimed } from '../rows.ts'
import type { SqlContext } from './context.ts'
import { webhookRow } from './due-table.ts'
import { type DueEntry, firstDue, type WholeEntry, wholeEntry } from './first-due.ts'
import { openFree } from './open-free.ts'
import { lookWhatIsDue, type OpenProject, openProject, tryOpen, writeTotals } from './open-project.ts'
import { keepWebhook, sendWebhook, webhookFrom, webhookOf } from './outbox.ts'
import { parse, row, rows, type Steps, sql, together, write } from './statement.ts'
import { outlived, sweep } from './sweep.ts'

/** `lock`: of the clock that is moved; `now`: the wall time, where none is. */
type Claiming = Pick<ClaimOptions, 'owner' | 'leaseMs'> & { lock?: string; now?: Micros }

/** What is due, in the order of times: of one project whose clock is moved, or of all real clocks, the longest due first. */
export function* claim(context: SqlContext, options: ClaimOptions): Steps<Claimed[]> {
  const { now, n, owner, leaseMs, moved } = options
  if (!moved) return yield* claimOfAll(context, options)
  yield* sweep(context, moved.project)
  const open = yield* tryOpen(context, moved.project)
  if (!open || open.lock !== moved.lock) return []
  return yield* claimIn(context, [open], () => now, n, { owner, leaseMs, lock: moved.lock })
}

/** What has outlived its lease is due again, and then what is due is claimed. Projects that others have open are left to the next time. */
function* claimOfAll(context: SqlContext, { now, n, owner, leaseMs }: ClaimOptions): Steps<Claimed[]> {
  const over = yield* outlived(context)
  yield* writeTotals(context)
  const needed = new Set([...over.map(({ project }) => project), ...(yield* dueProjects(now, n))])
  const opened = new Map((yield* openFree(context, [...needed])).map((open) => [open.project.id, open]))
  for (const { project, end } of over) if (opened.has(project)) yield* end()
  const due = [...opened.values()].filter(({ nextDue = Number.MAX_SAFE_INTEGER }) => nextDue <= now)
  due.sort((one, other) => one.nextDue! - other.nextDue!)
  return yield* claimIn(context, due, (open) => shownAt(open, now), n, { owner, leaseMs, now })
}

/** The projects on real clocks in which something is due, the longest due first. */
function* dueProjects(now: Micros, n: number): Steps<string[]> {
  const found = yield* rows(
    sql`SELECT project FROM totals WHERE next_due IS NOT NULL AND next_due <= ${now} ORDER BY next_due LIMIT CAST(${n} AS INTEGER)`,
  )
  return found.map(({ project }) => project as string)
}

/** What the project's clock shows at that wall time; it shows no later moment than its last. */
const shownAt = ({ project }: OpenProject, wall: Micros): Micros =>
  Math.max(0, Math.min(wall + (project.clock.ahead ?? 0), limits.lastMoment))

/** What is due in some projects by their own times, so much at the most: of the first of them first. */
function* claimIn(
  context: SqlContext,
  projects: readonly OpenProject[],
  until: (open: OpenProject) => Micros,
  n: number,
  claiming: Claiming,
): Steps<Claimed[]> {
  if (n <= 0) return []
  const { webhooksAtOnce } = context.limits
  const room = ({ sending }: OpenProject) =>
    claiming.lock === undefined ? webhooksAtOnce - sending : Number.MAX_SAFE_INTEGER
  const found = yield* together(projects.map((open) => firstDue(open.project, n, room(open))))
  let left = n
  const taking = projects.map((open, nth) => {
    const first = found[nth]!
    const last = until(open)
    const due = first.filter(({ at, blocked }) => at <= last && blocked === 0).slice(0, left)
    left -= due.length
    const isAll = first.length < Math.min(n, room(open))
    return takeIn(context, open, { due, rest: first.slice(due.length), isAll, until: last }, claiming)
  })
  return (yield* together(taking)).flat()
}

interface FirstDue {
  /** To be claimed. */
  due: readonly DueEntry[]
  /** What comes behind it. */
  rest: readonly DueEntry[]
  /** There is nothing behind that. */
  isAll: boolean
  /** What the project's clock shows. */
  until: Micros
}

function* takeIn(context: SqlContext, open: OpenProject, { due, rest, isAll, until }: FirstDue, claiming: Claiming) {
  const taken = yield* together(due.map((entry) => claimEntry(context, open, entry, claiming)))
  const { clock } = open.project
  if (!isAll || clock.mode === 'manual') {
    yield* lookWhatIsDue(context, open)
    return taken
  }
  const isFull = open.sending >= context.limits.webhooksAtOnce
  const next = rest.find(({ kind }) => kind === 'timer' || !isFull)
  const at = next && next.at - (clock.ahead ?? 0)
  // Where a clock has come to its end, what is due behind it never comes.
  const isNever = next && next.at > until && at! <= (claiming.now ?? -1)
  open.nextDue = isNever ? undefined : at
  open.isStale = false
  return taken
}

function* claimEntry(
  context: SqlContext,
  open: OpenProject,
  { id, at, kind, row }: DueEntry,
  claiming: Claiming,
): Steps<Claimed> {
  const { owner, leaseMs, lock = null } = claiming
  const token = context.token(owner)
  const { id: project } = open.project
  const claimed = sql`UPDATE due SET token = ${token}, lease_until = ${open.wall + leaseMs * MILLISECOND}, clock_lock = ${lock} WHERE project = ${project} AND id = ${id}`
  if (kind === 'timer') {
    yield* write(claimed)
    return { kind, at, timer: parse(row), project, token }
  }
  open.sending += 1
  const answers = yield [claimed, sendWebhook(open, id)]
  return { kind, at, row: webhookFrom(answers[1]![0]!), project, token }
}

/** One row whatever its time. */
export function* claimOne(
  context: SqlContext,
  project: string,
  id: string,
  claiming: Claiming,
): Steps<Claimed | undefined> {
  const open = yield* openProject(context, project)
  let entry = yield* entryOf(open, id)
  if (entry?.token) return undefined
  const webhook = entry?.kind === 'timer' ? undefined : yield* webhookOf(open, id)
  if (entry?.kind !== 'timer' && webhook?.webhook.state !== 'parked') return undefined
  if (!entry) {
    yield* write(webhookRow(open, { id, at: open.now, sessionId: webhook!.webhook.sessionId ?? null, aside: true }))
    entry = (yield* entryOf(open, id))!
  }
  if (webhook) yield* write(keepWebhook(open, send(webhook.webhook)!))
  const taken = yield* claimEntry(context, open, entry, claiming)
  open.isStale = true
  return taken
}

function* entryOf(open: OpenProject, id: string): Steps<WholeEntry | undefined> {
  return wholeEntry(yield* row(sql`SELECT * FROM due WHERE project = ${open.project.id} AND id = ${id}`))
}

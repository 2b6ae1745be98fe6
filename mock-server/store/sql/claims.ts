import { limits } from '../../../schemas/limits.ts'
import { MILLISECOND, type Micros } from '../../core/time/time.ts'
import { send } from '../../core/webhook/webhook.ts'
import type { ClaimOptions } from '../port.ts'
import type { Claimed } from '../rows.ts'
import type { SqlContext } from './context.ts'
import { webhookRow } from './due-table.ts'
import { type DueEntry, dueEntry, firstDue } from './first-due.ts'
import { lookWhatIsDue, type OpenProject, openProject, tryOpen, writeTotals } from './open-project.ts'
import { keepWebhook, webhookOf } from './outbox.ts'
import { parse, row, rows, type Steps, sql, write } from './statement.ts'
import { outlived, sweep } from './sweep.ts'

type Claiming = Pick<ClaimOptions, 'owner' | 'leaseMs'> & { lock?: string }

/** What is due, in the order of times: of one project whose clock is moved, or of all real clocks, the longest due first. */
export function* claim(context: SqlContext, options: ClaimOptions): Steps<Claimed[]> {
  const { now, n, owner, leaseMs, moved } = options
  if (!moved) return yield* claimOfAll(context, options)
  yield* sweep(context, moved.project)
  const open = yield* tryOpen(context, moved.project)
  if (!open || open.lock !== moved.lock) return []
  return yield* claimIn(context, open, now, n, { owner, leaseMs, lock: moved.lock })
}

/**
 * Projects are locked in the order of their ids, so that no two processes wait for each other: those that are known to be needed first, then
 * none that stands before one of them. What is due in such a one is claimed the next time.
 */
function* claimOfAll(context: SqlContext, { now, n, owner, leaseMs }: ClaimOptions): Steps<Claimed[]> {
  const over = yield* outlived(context)
  const needed = new Set(over.map(({ project }) => project))
  if (context.isShared) for (const project of yield* dueProjects(now, n)) needed.add(project)
  const inOrder = [...needed].sort()
  for (const project of inOrder) yield* tryOpen(context, project)
  for (const { end } of over) yield* end()
  let last = inOrder.at(-1) ?? ''
  const taken: Claimed[] = []
  while (taken.length < n) {
    yield* writeTotals(context)
    const [project] = yield* dueProjects(now, 1)
    if (project === undefined || (context.isShared && !needed.has(project) && project < last)) break
    const open = yield* tryOpen(context, project)
    if (!open) break
    needed.add(project)
    if (project > last) last = project
    taken.push(...(yield* claimIn(context, open, shownAt(open, now), n - taken.length, { owner, leaseMs }, now)))
  }
  return taken
}

/** The projects on real clocks in which something is due, the longest due first. */
function* dueProjects(now: Micros, n: number): Steps<string[]> {
  const found = yield* rows(
    sql`SELECT project FROM totals WHERE next_due IS NOT NULL AND next_due <= ${now} ORDER BY next_due LIMIT ${n}`,
  )
  return found.map(({ project }) => project as string)
}

/** What the project's clock shows at that wall time; it shows no later moment than its last. */
const shownAt = ({ project }: OpenProject, wall: Micros): Micros =>
  Math.max(0, Math.min(wall + (project.clock.ahead ?? 0), limits.lastMoment))

function* claimIn(
  context: SqlContext,
  open: OpenProject,
  until: Micros,
  n: number,
  claiming: Claiming,
  now?: Micros,
): Steps<Claimed[]> {
  const room = claiming.lock === undefined ? context.limits.webhooksAtOnce - open.sending : Number.MAX_SAFE_INTEGER
  const first = n > 0 ? yield* firstDue(open.project, n, room) : []
  const due = first.filter(({ at, blocked }) => at <= until && blocked === 0)
  const taken: Claimed[] = []
  for (const entry of due) taken.push(yield* claimEntry(context, open, entry, claiming))
  yield* lookWhatIsDue(context, open)
  // Where a clock has come to its end, what is due behind it never comes.
  if (
    now !== undefined &&
    taken.length < n &&
    (open.nextDue ?? now + 1) <= now &&
    open.sending < context.limits.webhooksAtOnce
  )
    open.nextDue = undefined
  return taken
}

function* claimEntry(context: SqlContext, open: OpenProject, entry: DueEntry, { owner, leaseMs, lock }: Claiming) {
  const token = context.token(owner)
  const until = open.wall + leaseMs * MILLISECOND
  yield* write(
    sql`UPDATE due SET token = ${token}, lease_until = ${until}, clock_lock = ${lock ?? null} WHERE project = ${open.project.id} AND id = ${entry.id}`,
  )
  const { id: project } = open.project
  if (entry.kind === 'timer')
    return { kind: 'timer', at: entry.at, timer: parse(entry.row), project, token } satisfies Claimed
  const { webhook } = (yield* webhookOf(open, entry.id))!
  const sending = send(webhook)!
  open.sending += 1
  yield* keepWebhook(open, sending)
  return { kind: 'webhook', at: entry.at, row: sending, project, token } satisfies Claimed
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
  const taken = yield* claimEntry(context, open, entry, claiming)
  open.isStale = true
  return taken
}

function* entryOf(open: OpenProject, id: string): Steps<DueEntry | undefined> {
  return dueEntry(yield* row(sql`SELECT * FROM due WHERE project = ${open.project.id} AND id = ${id}`))
}

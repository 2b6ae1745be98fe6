import { type ClockRow, inMode } from '../../core/time/project-clock.ts'
import { MILLISECOND, type Micros } from '../../core/time/time.ts'
import type { Lease } from '../port.ts'
import type { ProjectRow, Settings } from '../rows.ts'
import type { SqlContext } from './context.ts'
import { lookWhatIsDue, type OpenProject, openProject, tryOpen } from './open-project.ts'
import { type Steps, sql, write } from './statement.ts'
import { sweep, unlock } from './sweep.ts'

/** The project's own row, written anew. */
function* writeProject(open: OpenProject, change: { settings?: Settings; clock?: ClockRow }): Steps<void> {
  open.project = { ...open.project, ...change, revision: open.project.revision + 1 }
  const { id, settings, revision, clock } = open.project
  const { mode, now, ahead = null } = clock
  yield* write(
    sql`UPDATE projects SET settings = ${JSON.stringify(settings)}, revision = ${revision}, mode = ${mode}, now = ${now}, ahead = ${ahead} WHERE id = ${id}`,
  )
}

export function* configure(context: SqlContext, project: string, settings: Settings): Steps<ProjectRow> {
  const open = yield* openProject(context, project)
  yield* writeProject(open, { settings })
  return open.project
}

export function* lockClock(context: SqlContext, project: string, { token, ms }: Lease) {
  yield* sweep(context, project)
  const open = yield* openProject(context, project)
  if (open.project.clock.mode === 'real') return 'real' as const
  if (open.lock !== undefined && open.lock !== token) return 'busy' as const
  yield* unlock(open, token)
  open.lock = token
  yield* write(
    sql`UPDATE projects SET clock_lock = ${token}, lock_until = ${open.wall + ms * MILLISECOND} WHERE id = ${project}`,
  )
  return open.project
}

export function* moveClock(context: SqlContext, project: string, lock: string, to: Micros) {
  const open = yield* tryOpen(context, project)
  if (open?.lock !== lock || open.project.clock.mode === 'real') return undefined
  const { clock } = open.project
  if (to > clock.now) {
    yield* writeProject(open, { clock: { ...clock, now: to } })
    context.tell(project, { clock: true })
  }
  return open.project
}

export function* unlockClock(context: SqlContext, project: string, lock: string): Steps<void> {
  const open = yield* tryOpen(context, project)
  if (!open) return
  yield* unlock(open, lock)
}

/** The clock goes on from the time it shows, or stops there. */
export function* setMode(context: SqlContext, project: string, mode: ClockRow['mode']): Steps<ProjectRow> {
  const open = yield* openProject(context, project)
  const clock = inMode(open.project.clock, mode, open.wall)
  if (clock !== open.project.clock) {
    yield* writeProject(open, { clock })
    context.tell(project, { clock: true })
  }
  yield* lookWhatIsDue(context, open)
  return open.project
}

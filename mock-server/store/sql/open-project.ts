import type { Counters } from '../../core/state.ts'
import { timeOf } from '../../core/time/project-clock.ts'
import type { Micros } from '../../core/time/time.ts'
import type { ProjectRow } from '../rows.ts'
import type { SqlContext } from './context.ts'
import { firstDue } from './first-due.ts'
import { parse, type Row, row, type Steps, sql, write } from './statement.ts'

/** A project that is written to: its row is locked until the commit, and what each commit counts is written at the end, once. */
export interface OpenProject {
  project: ProjectRow
  now: Micros
  wall: Micros
  lock: string | undefined
  counters: Counters
  /** Webhooks on the wire. */
  sending: number
  /** Sessions and webhooks of no session. */
  kept: number
  /** The last number of what has a place in a line. */
  ord: number
  nextDue: Micros | undefined
  /** What is due may be another row now. */
  isDueOther: boolean
  /** As it was read. */
  was: string
}

export const nextOrd = (open: OpenProject): number => {
  open.ord += 1
  return open.ord
}

export const projectOf = ({ id, settings, generation, revision, mode, now, ahead }: Row): ProjectRow => ({
  id: id as string,
  settings: parse(settings),
  generation: generation as number,
  revision: revision as number,
  clock: { mode: mode as 'real' | 'manual', now: now as number, ...(ahead !== null && { ahead: ahead as number }) },
})

/** `undefined` where there is no such project. */
export function* tryOpen({ wall }: SqlContext, id: string): Steps<OpenProject | undefined> {
  const found = yield* row(
    sql`SELECT p.*, t.counters, t.sending, t.kept, t.ord, t.next_due FROM projects p JOIN totals t ON t.project = p.id WHERE p.id = ${id}`,
  )
  if (!found) return undefined
  const project = projectOf(found)
  const at = wall()
  const open: OpenProject = {
    project,
    now: timeOf(project.clock, at),
    wall: at,
    lock: (found.clock_lock as string | null) ?? undefined,
    counters: parse(found.counters),
    sending: found.sending as number,
    kept: found.kept as number,
    ord: found.ord as number,
    nextDue: (found.next_due as number | null) ?? undefined,
    isDueOther: false,
    was: '',
  }
  return { ...open, was: totalsOf(open) }
}

export function* openProject(context: SqlContext, id: string): Steps<OpenProject> {
  const open = yield* tryOpen(context, id)
  if (open) return open
  throw new Error(`the store has no project ${id}`)
}

const totalsOf = ({ counters, sending, kept, ord, nextDue }: OpenProject) =>
  JSON.stringify([counters, sending, kept, ord, nextDue])

/** Writes what was counted, and when something of it is due next. */
export function* closeProject(context: SqlContext, open: OpenProject): Steps<void> {
  if (open.isDueOther) open.nextDue = yield* nextDueOf(context, open)
  if (totalsOf(open) === open.was) return
  const { project, counters, sending, kept, ord, nextDue = null } = open
  yield* write(
    sql`UPDATE totals SET counters = ${JSON.stringify(counters)}, sending = ${sending}, kept = ${kept}, ord = ${ord}, next_due = ${nextDue} WHERE project = ${project.id}`,
  )
}

/** The wall time at which the first of what is due comes on a real clock; webhooks do not count while enough are sent. */
function* nextDueOf({ limits }: SqlContext, { project, sending }: OpenProject): Steps<Micros | undefined> {
  if (project.clock.mode === 'manual') return undefined
  const first = yield* firstDue(project, sending < limits.webhooksAtOnce ? undefined : 'timer')
  return first && first.at - (project.clock.ahead ?? 0)
}

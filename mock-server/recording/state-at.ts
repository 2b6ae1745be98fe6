import { stepCount } from '../core/operations/history.ts'
import { timeOf } from '../core/time/project-clock.ts'
import type { Micros } from '../core/time/time.ts'
import { NoSuchPointError, type PastPoint, type PastState } from '../store/past.ts'
import type { RecordingInPieces } from './read-recording.ts'
import type { RecordedStep } from './records.ts'
import { Replay } from './replay.ts'

/** What a project held at a point of its past: with a manual clock that shows that time. @throws {NoSuchPointError} */
export async function stateAt(
  { header, pages }: RecordingInPieces,
  project: string,
  point: PastPoint,
): Promise<PastState> {
  const replay = new Replay(header.limits)
  let last: Micros = header.at
  let exact: boolean | undefined
  for await (const steps of pages) {
    for (const step of steps) {
      if ('at' in point && isLater(replay, project, step, point.at)) {
        exact = replay.state(project) !== undefined
        if (exact) break
      }
      replay.write(step)
      last = step.at
      exact ??= reached(replay, project, step, point)
      if (exact !== undefined) break
    }
    if (exact !== undefined) break
  }
  const state = replay.state(project)
  if ('at' in point && state && exact === undefined) exact = true
  if (!state || exact === undefined) throw new NoSuchPointError(`${describe(point)} is not in the recording`)
  const held = await replay.store.snapshot(project)
  const shown = timeOf(held.clock, last)
  const now = 'at' in point && exact ? Math.max(shown, point.at) : shown
  return { state: { ...held, clock: { mode: 'manual', now } }, exact }
}

/** That step is of a time behind the one that is asked for. */
function isLater(replay: Replay, project: string, step: RecordedStep, at: Micros): boolean {
  if (step.project !== project) return false
  const clock = clockAt(replay, project, step)
  return clock !== undefined && timeOf(clock, step.at) > at
}

function clockAt(replay: Replay, project: string, step: RecordedStep) {
  if (step.kind === 'clock') return step.clock
  return step.kind === 'project' ? step.state.clock : replay.state(project)?.project.clock
}

/** Whether the point is come to: exactly, or past it already; `undefined`: it is still to come. */
function reached(replay: Replay, project: string, step: RecordedStep, point: PastPoint): boolean | undefined {
  if (step.project !== project) return undefined
  if ('request' in point) {
    if (step.kind === 'call') return step.row.id === point.request ? true : undefined
    const isBefore = step.kind === 'project' && step.state.journal.rows.some(({ id }) => id === point.request)
    return isBefore ? false : undefined
  }
  if ('at' in point) return undefined
  const session = replay.state(project)?.sessions.get(point.session)
  if (!session || stepCount(session) < point.step) return undefined
  return stepCount(session) === point.step
}

function describe(point: PastPoint): string {
  if ('request' in point) return `the call ${point.request}`
  return 'at' in point ? 'that time' : `step ${point.step} of ${point.session}`
}

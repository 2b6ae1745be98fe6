import { ControlAdvance, ControlClock, ControlRunToIdle } from '../../schemas/control/index.ts'
import { limits } from '../../schemas/limits.ts'
import { durationToMicros, durationWords } from '../core/time/duration.ts'
import { type Micros, timestamp } from '../core/time/time.ts'
import { ClockBusyError, ClockEndError, EndlessClockError, type MoveOptions } from '../engine/clock-move.ts'
import type { Project } from '../engine/project.ts'
import { readTime } from '../engine/read-time.ts'
import { clientGone } from './client-gone.ts'
import { bodyOf, type Call, projectOf, type Resource } from './control.ts'
import { Problem } from './problem.ts'

/** A project's time: real, or manual and moved from here. */
export const clock: Resource = (app, bank) => {
  app.get('/__admin/projects/:project/clock', async (c) => c.json(await clockItem(await projectOf(bank, c))))

  app.put('/__admin/projects/:project/clock', async (c) => {
    const project = await projectOf(bank, c)
    const { mode, now, limit } = await bodyOf<ControlClock>(c, ControlClock)
    const target = now === undefined ? undefined : microsOf(now)
    if (target !== undefined && mode === 'real')
      throw new Problem('conflict', '/now: expected none with mode real: the real clock cannot be moved')
    if (target !== undefined && target < project.now) {
      throw new Problem(
        'conflict',
        `/now: expected a time from ${timestamp(project.now)} on, got ${now}: the clock only moves forward`,
      )
    }
    if (mode !== undefined) await project.setClockMode(mode)
    if (target !== undefined) await moved(c, limit, (options) => project.clock.moveTo(target, options))
    return c.json(await clockItem(await projectOf(bank, c)))
  })

  app.post('/__admin/projects/:project/clock/advance', async (c) => {
    const project = await projectOf(bank, c)
    const { by, limit } = await bodyOf<ControlAdvance>(c, ControlAdvance)
    const micros = durationToMicros(by)
    if (micros === undefined)
      throw new Problem('bad_request', `/by: expected ${durationWords}, got ${JSON.stringify(by)}`)
    await moved(c, limit, (options) => project.clock.moveTo(() => project.now + micros, options))
    return c.json(await clockItem(await projectOf(bank, c)))
  })

  app.post('/__admin/projects/:project/clock/run-to-idle', async (c) => {
    const project = await projectOf(bank, c)
    const { limit } = await bodyOf<ControlRunToIdle>(c, ControlRunToIdle)
    await moved(c, limit, (options) => project.clock.runToIdle(options))
    return c.json(await clockItem(await projectOf(bank, c)))
  })
}

/** @throws {Problem} bad_request */
function microsOf(time: string): Micros {
  const read = readTime(time, limits.lastMoment)
  if ('at' in read) return read.at
  throw new Problem('bad_request', `/now: expected ${read.expected}, got ${JSON.stringify(time)}`)
}

/** A move ends with the client that asked for it. */
async function moved(c: Call, limit: number | undefined, move: (options: MoveOptions) => Promise<void>): Promise<void> {
  const signal = clientGone(c)
  try {
    await move({ ...(limit !== undefined && { limit }), signal })
  } catch (error) {
    if (error instanceof ClockBusyError || error instanceof EndlessClockError)
      throw new Problem('conflict', error.message)
    if (error instanceof ClockEndError) throw new Problem('bad_request', `/by: ${error.message}`)
    if (signal.aborted) throw new Problem('client_gone', 'the client has gone, and the move was broken off')
    throw error
  }
}

async function clockItem(project: Project) {
  await project.ready()
  const next = await project.services.store.due.first(project.id)
  const due = next && {
    at: timestamp(next.at),
    ...(next.kind === 'timer'
      ? { event: next.timer.event, session_id: next.timer.sessionId }
      : { webhook: next.row.id, session_id: next.row.sessionId }),
  }
  return { mode: project.clockMode, now: timestamp(project.now), ...(due && { next_due: due }) }
}

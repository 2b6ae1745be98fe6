import { ControlAdvance, ControlClock, ControlRunToIdle } from '../../schemas/control/index.ts'
import { limits } from '../../schemas/limits.ts'
import { durationToMicros, durationWords } from '../core/time/duration.ts'
import { type Micros, timestamp } from '../core/time/time.ts'
import { ClockBusyError, ClockEndError, EndlessClockError, type MoveOptions } from '../engine/clock-move.ts'
import type { Project } from '../engine/project.ts'
import { readTime } from '../engine/read-time.ts'
import { clientGone } from './client-gone.ts'
import { type Call, projectOf } from './control.ts'
import { Problem } from './problem.ts'
import { type Resource, route } from './route.ts'

const path = '/__admin/projects/:project/clock'
const shown = { 200: { description: 'The clock afterwards.', schema: 'ControlClockItem' } } as const
const conflict = 'The clock is real, somebody else moves it, or the move came to its limit.'

/** A project's time: real, or manual and moved from here. */
export const clock: Resource = {
  tag: 'Clock',
  description:
    'The time of a project: real, or manual and moved from here. A move ends with the client that asked for it.',
  routes: [
    route({
      name: 'clock',
      method: 'GET',
      path,
      summary: 'What the clock shows, and what happens next by itself',
      answers: { 200: { ...shown[200], description: 'The clock.' } },
      handle: async (c, { bank }) => c.json(await clockItem(await projectOf(bank, c))),
    }),
    route({
      name: 'setClock',
      method: 'PUT',
      path,
      summary: 'Another mode, or a later time',
      body: ControlClock,
      bodyIsOptional: true,
      answers: shown,
      problems: { conflict: `${conflict} Or the time is one that has passed.` },
      async handle(c, { bank, body }) {
        const project = await projectOf(bank, c)
        const { mode, now, limit } = await body()
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
      },
    }),
    route({
      name: 'advanceClock',
      method: 'POST',
      path: `${path}/advance`,
      summary: 'Moves the clock on; what is due until then happens in its order',
      body: ControlAdvance,
      answers: shown,
      problems: { conflict },
      async handle(c, { bank, body }) {
        const project = await projectOf(bank, c)
        const { by, limit } = await body()
        const micros = durationToMicros(by)
        if (micros === undefined)
          throw new Problem('bad_request', `/by: expected ${durationWords}, got ${JSON.stringify(by)}`)
        await moved(c, limit, (options) => project.clock.moveTo(() => project.now + micros, options))
        return c.json(await clockItem(await projectOf(bank, c)))
      },
    }),
    route({
      name: 'runClockToIdle',
      method: 'POST',
      path: `${path}/run-to-idle`,
      summary: 'Moves the clock until nothing is due but a deadline of the partner or the payer',
      body: ControlRunToIdle,
      bodyIsOptional: true,
      answers: shown,
      problems: { conflict },
      async handle(c, { bank, body }) {
        const project = await projectOf(bank, c)
        const { limit } = await body()
        await moved(c, limit, (options) => project.clock.runToIdle(options))
        return c.json(await clockItem(await projectOf(bank, c)))
      },
    }),
  ],
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

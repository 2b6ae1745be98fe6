import { ControlFork } from '../../schemas/control/index.ts'
import { limits } from '../../schemas/limits.ts'
import { timestamp } from '../core/time/time.ts'
import { ForkError, forkProject } from '../engine/fork.ts'
import { readTime } from '../engine/read-time.ts'
import { NoSuchPointError, type PastPoint } from '../store/past.ts'
import { projectOf } from './control.ts'
import { Problem } from './problem.ts'
import { type Resource, route } from './route.ts'

/** Another project out of the past of one. */
export const fork: Resource = {
  tag: 'Forks',
  description: 'A project made of what another one held at a point of its past, to be played on differently.',
  routes: [
    route({
      name: 'forkProject',
      method: 'POST',
      path: '/__admin/projects/:project/fork',
      summary: 'Makes a project of what this one held at a point of its past',
      description:
        'Its clock is manual and stands at that time; this one stays as it is. The past is kept by a bank that records (`serve --record`); without that a fork is of the present, and says so.',
      body: ControlFork,
      answers: { 201: { description: 'It was made.', schema: 'ControlForkItem' } },
      problems: {
        conflict: 'There is a project of that name.',
        not_found: 'There is no project of that name, or no such point in its past.',
      },
      async handle(c, { bank, body }) {
        const origin = await projectOf(bank, c)
        const given = await body()
        const { project: id, webhook_url: webhookUrl } = given
        const made = await forkProject(bank, origin, { id, point: pointOf(given), webhookUrl }).catch(toProblem)
        const { project, at, exact } = made
        return c.json({ project: project.id, of: origin.id, at: timestamp(at), exact }, 201)
      },
    }),
  ],
}

function pointOf({ request_id, session_id, step, at }: ControlFork): PastPoint | undefined {
  const named = [request_id, session_id, at].filter((each) => each !== undefined)
  if (named.length > 1)
    throw new Problem('bad_request', 'expected one of /request_id, /session_id and /at, got several')
  if ((session_id === undefined) !== (step === undefined))
    throw new Problem('bad_request', '/step: expected together with /session_id, got one without the other')
  if (request_id !== undefined) return { request: request_id }
  if (session_id !== undefined && step !== undefined) return { session: session_id, step }
  if (at === undefined) return undefined
  const read = readTime(at, limits.lastMoment)
  if ('at' in read) return read
  throw new Problem('bad_request', `/at: expected ${read.expected}, got ${JSON.stringify(at)}`)
}

function toProblem(error: unknown): never {
  if (error instanceof NoSuchPointError) throw new Problem('not_found', error.message)
  if (error instanceof ForkError) throw new Problem(error.isTaken ? 'conflict' : 'bad_request', error.message)
  throw error
}

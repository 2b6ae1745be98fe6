import { ControlWait } from '../../schemas/control/index.ts'
import { describeValue } from '../../schemas/violation.ts'
import { timestamp } from '../core/time/time.ts'
import type { Project } from '../engine/project.ts'
import { dueItems } from '../views/due-items.ts'
import type { Nearest } from '../views/nearest.ts'
import { MOST_WAITS, waitingIn, waitsOf } from '../views/project-waits.ts'
import { ProjectGoneError } from '../views/waits.ts'
import { clientGone } from './client-gone.ts'
import { projectOf } from './control.ts'
import { type Kind, wrongWithMatch } from './match-paths.ts'
import { answerNobody, Problem } from './problem.ts'
import { type Resource, route } from './route.ts'

interface Item {
  id: string
}

const listOf = {
  requests: 'ControlRequestList',
  webhooks: 'ControlWebhookList',
  sessions: 'ControlSessionList',
} as const

/** Waits, so that nobody writes a loop: the items that match, or 408 with what came nearest and what is still due. */
export const wait: Resource = {
  tag: 'Waits',
  description: 'Wait for something, so that nobody writes a loop. A wait moves no clock.',
  routes: (['requests', 'webhooks', 'sessions'] as const).map((kind) =>
    route({
      name: `waitFor${kind[0]!.toUpperCase()}${kind.slice(1)}`,
      method: 'POST',
      path: `/__admin/projects/:project/${kind}/wait`,
      summary: `Waits for ${kind} that match`,
      body: ControlWait,
      bodyIsOptional: true,
      answers: {
        200: { description: 'The first that match, in the order in which they were made.', schema: listOf[kind] },
      },
      problems: {
        timed_out: 'Not enough came in time: what came nearest, and what is due.',
        too_many: 'So many wait in the project that another one would cost too much.',
      },
      async handle(c, { bank, body }) {
        const { match = {}, count = 1, timeout_ms = 5000 } = await body()
        const wrong = wrongWithMatch(kind, match)
        if (wrong.length > 0) throw Problem.ofBody(wrong)
        const project = await projectOf(bank, c)
        if (waitingIn(project) >= MOST_WAITS) throw tooMany(project)
        const options = { match, count, timeoutMs: timeout_ms, signal: clientGone(c) }
        const waited = await waitsOf(project)[kind].wait(options).catch(notGone(project, kind))
        if ('found' in waited) return c.json({ items: waited.found })
        if ('gone' in waited) return answerNobody()
        const { matched, nearest } = waited
        const { count: steps, items: due } = await dueItems(project)
        const sentences = [
          `${matched} of ${count} ${kind} matched within ${timeout_ms} ms`,
          nearest ? `nearest: ${describe(nearest)}` : `there are no other ${kind}`,
          steps === 0 ? 'nothing is due' : `${steps} due, the next at ${due[0]!.at}`,
          ...clockNote(project),
        ]
        throw new Problem('timed_out', sentences.join('; '), [], { matched, ...(nearest && { nearest }), due })
      },
    }),
  ),
}

function tooMany({ id }: Project): Problem {
  const why = `${MOST_WAITS} waits are under way in the project ${id}, and each is compared with all that happens in it`
  const way =
    'end some, wait for several items by one wait ("count"), or give tests that run in parallel projects of their own'
  return new Problem('too_many', `${why}: ${way}`)
}

const notGone = (project: Project, kind: Kind) => (error: unknown) => {
  if (!(error instanceof ProjectGoneError)) throw error
  throw new Problem('not_found', `the project ${project.id} was removed or replaced while ${kind} were waited for`)
}

const describe = ({ item, differences }: Nearest<Item>): string => {
  const each = differences.map(
    ({ path, wanted, found }) => `${path} (wanted ${describeValue(wanted)}, found ${describeValue(found)})`,
  )
  return `${item.id} differs in ${each.join(', ')}`
}

/** What is due on a manual clock comes only when it is moved, and a wait does not move it. */
function clockNote({ id, clockMode, now }: Project): string[] {
  if (clockMode === 'real') return []
  const ways = `POST /__admin/projects/${id}/clock/run-to-idle or …/clock/advance`
  return [`the clock is manual and stands at ${timestamp(now)}: a wait does not move it, ${ways} does`]
}

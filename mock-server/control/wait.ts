import { ControlWait } from '../../schemas/control/index.ts'
import { describeValue } from '../../schemas/violation.ts'
import { timestamp } from '../core/time.ts'
import { dueItems } from '../runtime/due-items.ts'
import { sessionItems, webhookItems } from '../runtime/items.ts'
import type { Project } from '../runtime/project.ts'
import { requestItem } from '../runtime/request-items.ts'
import { type Nearest, waitFor } from '../runtime/wait-for.ts'
import { bodyOf, projectOf, type Resource } from './control.ts'
import { type Kind, wrongWithMatch } from './match-paths.ts'
import { Problem } from './problem.ts'

interface Item {
  id: string
}

/** What can be waited for. */
const readers: Readonly<Record<Kind, (project: Project) => Promise<Item[]>>> = {
  requests: async ({ id, around }) => (await around.store.requests(id)).map(requestItem),
  webhooks: webhookItems,
  sessions: sessionItems,
}

/** Waits, so that nobody writes a loop: the items that match, or 408 with what came nearest and what is still due. */
export const wait: Resource = (app, bank) => {
  for (const [kind, read] of Object.entries(readers) as [Kind, (typeof readers)[Kind]][]) {
    app.post(`/__admin/projects/:project/${kind}/wait`, async (c) => {
      const { match = {}, count = 1, timeout_ms = 5000 } = await bodyOf<ControlWait>(c, ControlWait)
      const wrong = wrongWithMatch(kind, match)
      if (wrong.length > 0) throw Problem.ofBody(wrong)
      const project = projectOf(bank, c)
      const stillThere = (): Promise<Item[]> => {
        if (!project.era.signal.aborted) return read(project)
        throw new Problem(404, `the project ${project.id} was removed or made anew while ${kind} were waited for`)
      }
      const waited = await waitFor(project, stillThere, { match, count, timeoutMs: timeout_ms })
      if ('found' in waited) return c.json({ items: waited.found })
      const { matched, nearest } = waited
      const due = await dueItems(project)
      const sentences = [
        `${matched.length} of ${count} ${kind} matched within ${timeout_ms} ms`,
        nearest ? `nearest: ${describe(nearest)}` : `there are no other ${kind}`,
        due.length === 0 ? 'nothing is due' : `${due.length} due, the next at ${due[0]!.at}`,
        ...clockNote(project),
      ]
      throw new Problem(408, sentences.join('; '), [], { matched: matched.length, ...(nearest && { nearest }), due })
    })
  }
}

const describe = ({ item, differences }: Nearest<Item>): string => {
  const each = differences.map(
    ({ path, wanted, found }) => `${path} (wanted ${describeValue(wanted)}, found ${describeValue(found)})`,
  )
  return `${item.id} differs in ${each.join(', ')}`
}

/** What is due on a manual clock comes only when it is moved, and a wait does not move it. */
function clockNote({ id, around, now }: Project): string[] {
  if (around.store.clock(id).mode === 'real') return []
  const ways = `POST /__admin/projects/${id}/clock/run-to-idle or …/clock/advance`
  return [`the clock is manual and stands at ${timestamp(now)}: a wait does not move it, ${ways} does`]
}

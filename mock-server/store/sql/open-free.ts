import type { SqlContext } from './context.ts'
import { type OpenProject, tryOpen } from './open-project.ts'
import { rows, type Steps, together, write } from './statement.ts'

/**
 * Of some projects those that nobody else has open just now: a bank that stands still in one holds none of the others up. Where somebody has
 * each of them, one is waited for, because a busy one may never be free; not for long, and those that were waited for in vain come last.
 */
export function* openFree(context: SqlContext, projects: readonly string[]): Steps<OpenProject[]> {
  const { ids, areLocked } = yield* freeOf(context, projects)
  const opened = yield* together(ids.map((project) => tryOpen(context, project, areLocked)))
  for (const project of ids) context.others?.inVain.delete(project)
  return opened.filter((open) => open !== undefined)
}

function* freeOf({ others }: SqlContext, projects: readonly string[]) {
  if (!others || projects.length === 0) return { ids: projects, areLocked: false }
  const free = new Set((yield* rows(others.free(projects))).map(({ id }) => id))
  if (free.size > 0) return { ids: projects.filter((project) => free.has(project)), areLocked: true }
  const first = projects.find((project) => !others.inVain.has(project)) ?? projects[0]!
  others.inVain.add(first)
  yield* write(others.notForLong)
  return { ids: [first], areLocked: false }
}

/** Whether nobody else has it open; if so nobody will until the commit. */
export function* isFree({ others }: SqlContext, project: string): Steps<boolean> {
  return !others || (yield* rows(others.free([project]))).length > 0
}

import { pagesOf } from '../pages.ts'
import type { Journals } from '../port.ts'
import type { Tables } from './tables.ts'

export const journalRows = (tables: Tables): Journals => ({
  async record(project, row, covers) {
    const id = tables.journal(project).record(row)
    if (project !== undefined) tables.tally.count(project, covers)
    const taken = project !== undefined && tables.projects.has(project) ? project : undefined
    if (tables.listeners.has(taken)) tables.listeners.tell(taken, { requests: [id] })
    return id
  },
  one: async (project, id) => tables.journal(project).get(id),
  pages: async function* (project, after, order) {
    const journal = tables.journal(project)
    yield* pagesOf(order === 'newest' ? journal.back(after) : journal.from(after))
  },
  dropped: async (project) => tables.journal(project).dropped,
  forget: async (project) => tables.journal(project).clear(),
})

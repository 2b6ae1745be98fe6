import type { ProjectState } from '../store/rows.ts'
import type { Project } from './project.ts'

/** All that a project holds: sessions, money, what is due, what was called. Its settings are not part of it. */
export interface Snapshot {
  snapshot_of: 'bank131-mock'
  format: 2
  state: ProjectState
}

/** As it is in this turn of the event loop, where the store has it in memory: checks of a snapshot, which are longer, load when one is put back. */
export const takeSnapshot = async ({ id, services }: Project): Promise<Snapshot> => ({
  snapshot_of: 'bank131-mock',
  format: 2,
  state: await services.store.snapshot(id),
})

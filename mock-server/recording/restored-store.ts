import type { CreateStore } from '../store/port.ts'
import type { Recording } from './read-recording.ts'
import { Replay } from './replay.ts'

export interface RestoredStore {
  create: CreateStore
  /** The projects that it holds, in the order in which they were made. */
  projects: readonly string[]
}

/** A store in memory that holds what was recorded up to a step, all of it by default; its clocks stand where they were. */
export async function restoredStore({ header, steps }: Recording, upTo?: number): Promise<RestoredStore> {
  const replay = new Replay(header.limits)
  for (const step of steps) {
    if (upTo !== undefined && step.n > upTo) break
    replay.write(step)
  }
  const { store } = replay
  const projects: string[] = []
  for await (const rows of store.projects()) projects.push(...rows.map(({ id }) => id))
  for (const id of projects) {
    const row = await store.clocks.setMode(id, 'manual')
    await store.configure(id, { ...row.settings, clock: 'manual' })
  }
  return {
    projects,
    create({ now }) {
      replay.goOn(now)
      return store
    },
  }
}

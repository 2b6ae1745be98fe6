import { type CreateStore, NoSuchPointError, type PastPoint, type PastState } from '../store/port.ts'
import type { Recording } from './read-recording.ts'
import { Replay } from './replay.ts'
import { stateAt } from './state-at.ts'

export interface RestoredStore {
  create: CreateStore
  /** The projects that it holds, in the order in which they were made. */
  projects: readonly string[]
}

/** A store in memory that holds what was recorded up to a step, all of it by default; its clocks stand where they were. */
export async function restoredStore(recording: Recording, upTo?: number): Promise<RestoredStore> {
  const { header, steps } = recording
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
      return Object.assign(store, { past: (project: string, point: PastPoint) => recorded(recording, project, point) })
    },
  }
}

/** `undefined` for what is not in the recording: it has been played on since, and only the present of that is kept. */
async function recorded(recording: Recording, project: string, point: PastPoint): Promise<PastState | undefined> {
  try {
    return await stateAt(recording, project, point)
  } catch (error) {
    if (error instanceof NoSuchPointError) return undefined
    throw error
  }
}

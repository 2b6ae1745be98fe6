import { stepCount } from '../core/operations/history.ts'
import type { Micros } from '../core/time/time.ts'
import { pagesOf, shownPages } from '../store/pages.ts'
import { NoSuchPointError, type PastPoint, type PastState } from '../store/past.ts'
import type { CreateStore, Store } from '../store/port.ts'
import type { Recording } from './read-recording.ts'
import { Replay } from './replay.ts'
import { stateAt } from './state-at.ts'

export interface RestoredStore {
  create: CreateStore
  /** The projects that it holds, in the order in which they were made. */
  projects: readonly string[]
}

/** A store in memory that holds what was recorded up to a step, all of it by default; its clocks stand where they were. */
export async function restoredStore({ header, steps: all }: Recording, upTo?: number): Promise<RestoredStore> {
  const steps = upTo === undefined ? all : all.filter(({ n }) => n <= upTo)
  const replay = new Replay(header.limits)
  for (const step of steps) replay.write(step)
  const { store } = replay
  const projects: string[] = []
  for await (const rows of store.projects()) projects.push(...rows.map(({ id }) => id))
  const ends = new Map<string, Micros>()
  for (const id of projects) {
    const row = await store.clocks.setMode(id, 'manual')
    ends.set(id, row.clock.now)
    await store.configure(id, { ...row.settings, clock: 'manual' })
  }
  return {
    projects,
    create({ now }) {
      replay.goOn(now)
      return Object.assign(store, {
        async past(project: string, point: PastPoint): Promise<PastState | undefined> {
          const end = ends.get(project)
          if (end === undefined || ('at' in point && point.at > end)) return undefined
          return stateAt({ header, pages: shownPages(pagesOf(steps), (step) => step) }, project, point).catch((error) =>
            unlessPlayedOn(error, store, project, point),
          )
        },
      })
    },
  }
}

/** What has happened since it was opened is in no recording: only the present of that is kept. @throws {NoSuchPointError} for what never was */
async function unlessPlayedOn(error: unknown, store: Store, project: string, point: PastPoint): Promise<undefined> {
  if (!(error instanceof NoSuchPointError)) throw error
  if ('request' in point && (await store.journal.one(project, point.request))) return
  const session = 'session' in point ? await store.session(project, point.session) : undefined
  if (!session || !('step' in point) || stepCount(session) < point.step) throw error
}

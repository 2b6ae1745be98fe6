import type { Micros } from '../core/time/time.ts'
import type { PastPoint, PastState } from '../store/past.ts'
import type { Bank } from './bank.ts'
import type { Project } from './project.ts'
import { projectName } from './project-name.ts'
import { restoreSnapshot } from './snapshot.ts'

/** Why a fork cannot be made, in words that name what to do. */
export class ForkError extends Error {
  override name = 'ForkError'
  /** The name is another project's. */
  readonly isTaken: boolean

  constructor(message: string, isTaken = false) {
    super(message)
    this.isTaken = isTaken
  }
}

interface Fork {
  project: Project
  /** What its clock shows. */
  at: Micros
  /** It is the point that was asked for, and not only the nearest that is kept. */
  exact: boolean
}

/**
 * Another project with what one held at a point of its past, or holds now: its settings, and a manual clock that stands at that time. The
 * one that it was made of stays as it is. @throws {ForkError}, {NoSuchPointError}
 */
export async function forkProject(
  bank: Bank,
  origin: Project,
  { id, point, webhookUrl }: { id: string; point?: PastPoint | undefined; webhookUrl?: string | undefined },
): Promise<Fork> {
  if (!projectName.test(id))
    throw new ForkError(`the fork's name: expected ${projectName.words}, got ${JSON.stringify(id)}`)
  if (bank.hasProject(id)) throw isThere(id)
  const [{ state, exact }, stored] = await Promise.all([heldBy(origin, point), bank.store.project(id)])
  // To read the past takes a while, in which another may have taken the name.
  if (stored || bank.hasProject(id)) throw isThere(id)
  const settings = { ...origin.settings, clock: 'manual' as const, ...(webhookUrl !== undefined && { webhookUrl }) }
  const project = bank.open(id, settings)
  await project.ready()
  const wrong = await restoreSnapshot(project, { snapshot_of: 'bank131-mock', format: 2, state })
  if (wrong.length > 0) {
    await bank.remove(id)
    throw new ForkError(`${wrong[0]!.pointer}: expected ${wrong[0]!.expected}, got ${wrong[0]!.came}`)
  }
  return { project, at: project.now, exact }
}

const isThere = (id: string) =>
  new ForkError(`the project ${id} is there already: choose another name, or remove it first`, true)

/** Of a bank that records nothing only the present is kept. */
async function heldBy({ id, services, now }: Project, point: PastPoint | undefined): Promise<PastState> {
  const { store } = services
  const past = point && (await store.past?.(id, point))
  if (past) return past
  const held = await store.snapshot(id)
  return { state: { ...held, clock: { mode: 'manual', now } }, exact: point === undefined }
}

import type { Project } from '../engine/project.ts'
import { requestReader, sessionReader, webhookReader } from './item-readers.ts'
import { Waits } from './waits.ts'

/** Waits that a project takes at one time; each costs a comparison for everything that happens in it. */
export const MOST_WAITS = 256

const waitsIn = (project: Project) => ({
  sessions: new Waits(project, sessionReader),
  webhooks: new Waits(project, webhookReader),
  requests: new Waits(project, requestReader),
})

const byProject = new WeakMap<Project, ReturnType<typeof waitsIn>>()

/** The waits of a project, by what is waited for. */
export function waitsOf(project: Project): ReturnType<typeof waitsIn> {
  const waits = byProject.get(project) ?? waitsIn(project)
  byProject.set(project, waits)
  return waits
}

/** How many wait in a project, for whatever it is. */
export const waitingIn = (project: Project): number =>
  Object.values(waitsOf(project)).reduce((sum, { size }) => sum + size, 0)

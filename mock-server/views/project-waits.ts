import { requestReader, sessionReader, webhookReader } from './item-readers.ts'
import type { ViewedProject } from './viewed-project.ts'
import { Waits } from './waits.ts'

/** Waits that a project takes at one time; each costs a comparison for everything that happens in it. */
export const MOST_WAITS = 256

const waitsIn = (project: ViewedProject) => ({
  sessions: new Waits(project, sessionReader),
  webhooks: new Waits(project, webhookReader),
  requests: new Waits(project, requestReader),
})

const byProject = new WeakMap<ViewedProject, ReturnType<typeof waitsIn>>()

/** The waits of a project, by what is waited for. */
export function waitsOf(project: ViewedProject): ReturnType<typeof waitsIn> {
  const waits = byProject.get(project) ?? waitsIn(project)
  byProject.set(project, waits)
  return waits
}

/** How many wait in a project, for whatever it is. */
export const waitingIn = (project: ViewedProject): number =>
  Object.values(waitsOf(project)).reduce((sum, { size }) => sum + size, 0)

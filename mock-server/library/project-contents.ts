import { describeViolation } from '../../schemas/violation.ts'
import { timestamp } from '../core/time/time.ts'
import type { Bank } from '../engine/bank.ts'
import { forkProject } from '../engine/fork.ts'
import { postingsOf } from '../engine/postings-of.ts'
import type { Project } from '../engine/project.ts'
import { restoreSnapshot } from '../engine/snapshot.ts'
import type { Snapshot } from '../engine/take-snapshot.ts'
import { allOf } from '../store/pages.ts'
import { requestReader, sessionReader, webhookReader } from '../views/item-readers.ts'
import { postingPages } from '../views/posting-items.ts'
import { stepItems } from '../views/step-items.ts'
import { type ForkPoint, pastPoint } from './fork-point.ts'
import { type ListOptions, listOf } from './list-of.ts'

/** What a program reads of a project and puts into it as a whole; loaded when it first does. */
export const sessionsOf = (project: Project, options?: ListOptions) => listOf(sessionReader, project, options)
export const webhooksOf = (project: Project, options?: ListOptions) => listOf(webhookReader, project, options)
export const requestsOf = (project: Project, options?: ListOptions) => listOf(requestReader, project, options)
export const linesOf = async (project: Project) => allOf(postingPages(await postingsOf(project)))

/** @throws {RangeError} for a session that there is not */
export async function stepsOf(project: Project, sessionId: string) {
  const session = await project.services.store.session(project.id, sessionId)
  if (!session) throw new RangeError(`the project ${project.id} has no session ${sessionId}`)
  return stepItems(project, session)
}

/** @throws {RangeError} for what is no snapshot */
export async function restore(project: Project, snapshot: Snapshot): Promise<void> {
  const violations = await restoreSnapshot(project, snapshot)
  if (violations.length > 0) throw new RangeError(violations.map(describeViolation).join('; '))
}

export async function fork(bank: Bank, origin: Project, id: string, point: ForkPoint | undefined) {
  const { project, at, exact } = await forkProject(bank, origin, { id, point: pastPoint(point) })
  return { id: project.id, at: timestamp(at), exact }
}

import { isWithheld } from '../core/webhook/webhook.ts'
import type { Commit, Committed } from '../store/port.ts'
import { deliveryReport } from './delivery.ts'
import type { Project } from './project.ts'

/** What others have to know of a decision that was committed: who watches, and the scheduler. */
export function afterCommit(project: Project, { commit, project: row }: Committed<unknown>): void {
  project.row = row
  for (const each of commit.outbox ?? [])
    if (isWithheld(each)) project.services.onWithheld(deliveryReport(project, each))
  if (movesTime(commit)) project.wake()
}

/** Something has come due, or has not to any more. */
const movesTime = ({ timers = [], dropTimersOf = [], outbox = [] }: Commit) =>
  timers.length + dropTimersOf.length + outbox.length > 0

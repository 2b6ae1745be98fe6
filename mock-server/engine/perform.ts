import type { Claimed } from '../store/rows.ts'
import { deliver } from './delivery.ts'
import type { Project } from './project.ts'

/** What was claimed happens, for as long as the claim counts; what comes of it later changes nothing. */
export async function perform(project: Project, claimed: Claimed, beforeAnswer = false): Promise<void> {
  const { leases } = project.services
  leases.hold(claimed.token)
  try {
    if (claimed.kind === 'timer') await project.fire(claimed, beforeAnswer)
    else await project.track(deliver(project, claimed))
  } finally {
    leases.drop(claimed.token)
  }
}

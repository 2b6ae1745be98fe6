import type { Claimed } from '../store/rows.ts'
import { deliver } from './delivery.ts'
import type { Project } from './project.ts'

/** What was claimed happens, for as long as the claim counts; what comes of it later changes nothing. */
export async function perform(project: Project, claimed: Claimed, beforeAnswer = false): Promise<void> {
  const { services, deliveries } = project
  const { leases, underWay } = services
  leases.hold(claimed.token)
  if (claimed.kind === 'webhook') {
    underWay.count += 1
    deliveries.begin(claimed.row, services.ports.now())
  }
  try {
    await (claimed.kind === 'webhook' ? deliver(project, claimed) : project.fire(claimed, beforeAnswer))
  } finally {
    if (claimed.kind === 'webhook') {
      underWay.count -= 1
      deliveries.end(claimed.row)
    }
    leases.drop(claimed.token)
  }
}

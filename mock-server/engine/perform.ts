import type { Claimed } from '../store/rows.ts'
import { deliver } from './delivery.ts'
import type { Project } from './project.ts'

/** What was claimed happens, for as long as the claim counts; what comes of it later changes nothing. */
export async function perform(project: Project, claimed: Claimed, beforeAnswer = false): Promise<void> {
  const { services, deliveries } = project
  const { leases } = services
  const isDelivery = claimed.kind === 'webhook'
  leases.hold(claimed.token)
  if (isDelivery) deliveries.begin()
  try {
    await (isDelivery ? deliver(project, claimed) : project.fire(claimed, beforeAnswer))
  } finally {
    if (isDelivery) deliveries.end()
    leases.drop(claimed.token)
  }
}

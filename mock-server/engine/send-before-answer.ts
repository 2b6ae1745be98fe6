import { isOpen } from '../core/faults/fault-rules.ts'
import { faults as known } from '../faults/index.ts'
import { LEASE_MS } from './lease-keeper.ts'
import { perform } from './perform.ts'
import type { Project } from './project.ts'
import { untilCommitted } from './until-committed.ts'

/**
 * Between a call's decision and its answer: where a rule has a webhook come before the answer, the bank takes its next steps in
 * the session at once, whatever the clock says, until such a webhook has been sent.
 */
export async function sendBeforeAnswer(project: Project, sessionId: string): Promise<void> {
  const { id, services, lifetime } = project
  const { store, leases, ports } = services
  const lease = { owner: leases.owner, leaseMs: LEASE_MS }
  const claim = (due: string) => untilCommitted(ports, () => store.due.claimOne(id, due, lease))
  const wanted = async () =>
    (await store.shared(id)).faults.rules.some(
      (each) => isOpen(each, 'webhook') && known.webhook[each.rule.fault]!.beforeAnswer,
    )
  while ((await wanted()) && !lifetime.signal.aborted) {
    const [step] = (await store.timers(id, sessionId)).filter(({ deadline }) => !deadline).sort((a, b) => a.at - b.at)
    const claimed = step && (await claim(step.id))
    if (!claimed) return
    await perform(project, claimed, true)
    const waiting = await store.webhooks.beforeAnswer(id, sessionId)
    const webhook = waiting && (await claim(waiting.id))
    if (webhook) return perform(project, webhook)
  }
}

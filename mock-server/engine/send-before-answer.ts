import { isOpen } from '../core/faults/fault-rules.ts'
import { faults as known } from '../faults/index.ts'
import type { OutboxRow } from '../store/port.ts'
import { deliver } from './delivery.ts'
import type { Project } from './project.ts'

/**
 * Between a call's decision and its answer: where a rule has a webhook come before the answer, the bank takes its next steps in
 * the session at once, whatever the clock says, until such a webhook has been sent.
 */
export async function sendBeforeAnswer(project: Project, sessionId: string): Promise<void> {
  const { id, services, lifetime } = project
  const { store } = services
  const wanted = async () =>
    (await store.shared(id)).faults.rules.some(
      (each) => isOpen(each, 'webhook') && known.webhook[each.rule.fault]!.beforeAnswer,
    )
  while ((await wanted()) && !lifetime.signal.aborted) {
    const [step] = (await store.timers(id, sessionId)).filter(({ deadline }) => !deadline).sort((a, b) => a.at - b.at)
    if (!step) return
    await project.fire(sessionId, step.operationId, step.event, true)
    const waiting = (await store.webhooksOf(id, sessionId)).find(isToOvertake)
    if (!waiting) continue
    await store.settle(id, waiting.id, { inFlight: true })
    return deliver(project, waiting)
  }
}

const isToOvertake = ({ fault, status, attempts }: OutboxRow) =>
  fault === 'before_answer' && status === 'held' && attempts.length === 0

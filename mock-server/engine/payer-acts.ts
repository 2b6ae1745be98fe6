import type { PayerAction } from '../core/operations/define-kind.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import { actAsPayer } from '../core/session/payment-commands.ts'
import { coveredByPayer } from '../coverage/coverage-key.ts'
import type { Project } from './project.ts'

/** What the payer of a session's payment does, from wherever it does it; counted as covered. */
export function payerActs(
  project: Project,
  sessionId: string,
  action: PayerAction,
  paymentId?: string,
): Promise<object | Refusal> {
  return project.decide(sessionId, (view, context) => {
    const acted = actAsPayer(view, context, action, paymentId)
    return isRefusal(acted) ? acted : { ...acted, changes: { ...acted.changes, covers: coveredByPayer(action) } }
  })
}

import type { PayerAction } from '../core/operations/define-kind.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import { actAsPayer } from '../core/session/payment-commands.ts'
import { coveredByPayer } from '../coverage/coverage-key.ts'
import type { Project } from './project.ts'

/** What the payer of a session's payment does, from wherever it does it; counted as covered, and told to whoever watches. */
export async function payerActs(
  project: Project,
  sessionId: string,
  action: PayerAction,
  of?: string,
): Promise<object | Refusal> {
  const acted = await project.decide(
    sessionId,
    (view, context) => {
      const decided = actAsPayer(view, context, action, of)
      return isRefusal(decided)
        ? decided
        : { ...decided, changes: { ...decided.changes, covers: coveredByPayer(action) } }
    },
    { by: 'payer' },
  )
  if (isRefusal(acted)) return acted
  const { session, paymentId } = acted
  project.services.onPayer({ at: session.updatedAt, project: project.id, action, sessionId, paymentId })
  return acted
}

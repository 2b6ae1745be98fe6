import type { PayerAction } from '../core/operations/define-kind.ts'
import { isRefusal } from '../core/refusal.ts'
import type { Project } from '../engine/project.ts'

/** The payer of a session's payment. Each is refused (a rejected promise) where the payer is not asked for anything. */
export interface PayerHandle {
  /** Does what is asked: passes 3-D Secure, pays in the app. The payment goes on; its result follows by webhook. */
  pay(): Promise<void>
  /** Says no: the payment fails. */
  refuse(): Promise<void>
  /** Goes away without an answer: the payment waits until the payer's time is over, an hour, and fails then. */
  abandon(): Promise<void>
}

export function payerHandle(project: () => Project, sessionId: string, paymentId?: string): PayerHandle {
  const act = (action: PayerAction) => async () => {
    const open = project()
    // Nothing that is said to the project meanwhile comes before it.
    const acted = await open.command(async () => {
      const { payerActs } = await import('../engine/payer-acts.ts')
      return payerActs(open, sessionId, action, paymentId)
    })
    if (isRefusal(acted)) throw new Error(`payer(${JSON.stringify(sessionId)}).${action}: ${acted.description}`)
  }
  return { pay: act('pay'), refuse: act('refuse'), abandon: act('abandon') }
}

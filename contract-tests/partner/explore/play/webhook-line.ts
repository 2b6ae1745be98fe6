import type { Delivery, StartedBank } from '../../../../mock-server/index.ts'
import { limits } from '../../../../schemas/limits.ts'
import { callAlone } from '../../certify/call-alone.ts'
import type { Pace } from './pace.ts'
import { payoutState } from './payout-state.ts'
import type { SentWebhook, Trace } from './trace.ts'

/** The way of webhooks to the partner: it can be cut, and what goes over it is written down. */
export class WebhookLine {
  isCut = false
  trace: Trace | undefined
  bank: StartedBank | undefined
  #url: string
  #pace: Pace

  constructor(url: string, pace: Pace) {
    this.#url = url
    this.#pace = pace
  }

  /** Takes a webhook of the bank to the partner; its answer. @throws where it could not be reached */
  send = async ({ id, type, sessionId, body, headers }: Delivery): Promise<number> => {
    const { trace, bank } = this
    const state = bank && (await payoutState(bank, sessionId))
    const callsBefore = (await trace?.calls())?.length ?? 0
    const noted = async (answered: string, status?: number) => {
      const sent: SentWebhook = {
        at: (await bank?.clock.now()) ?? '',
        id,
        type,
        sessionId,
        body,
        callsBefore,
        isLast: trace?.isLastRound ?? false,
        ...(state !== undefined && { state }),
        ...(status !== undefined && { status }),
      }
      await trace?.webhook(sent, answered)
      this.#pace.stimulus(`${type} in ${state} -> ${status}`)
    }
    try {
      if (this.isCut) throw new Error('the address cannot be reached')
      if (type === 'ready_to_confirm' && state === 'awaiting_confirm') this.#pace.told(sessionId)
      const signal = AbortSignal.timeout(limits.webhookAnswer)
      const { status } = await callAlone(this.#url, { method: 'POST', body, headers, signal })
      await noted(String(status), status)
      return status
    } catch (error) {
      const { message, cause } = error as Error & { cause?: Error }
      await noted(cause?.message ?? message)
      throw error
    }
  }
}

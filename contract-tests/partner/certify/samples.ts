import type { OutcomeName } from '../../../mock-server/index.ts'
import type { AskedOrder } from './case-log.ts'
import type { EndedOrder, Ending } from './order-views.ts'
import type { Order, Stage } from './stage.ts'
import type { OrderRequest } from './trigger.ts'
import { NotExercised } from './verdicts.ts'

/** How a session has ended at the bank, and the words that were said about it. Undefined while it has not. */
export async function endOf(
  stage: Stage,
  sessionId: string,
  { reference, amount }: OrderRequest,
): Promise<{ ending: Ending; order: EndedOrder } | undefined> {
  const payout = await stage.payout({ sessionId })
  const ending = payout.status === 'succeeded' ? 'paid' : payout.status === 'failed' ? 'failed' : undefined
  if (!ending) return undefined
  return { ending, order: { reference, amount, words: wordsAbout(payout, sessionId) } }
}

/** What the bank says of a payout that differs from one to the next. */
export function wordsAbout(payout: Readonly<Record<string, unknown>>, sessionId: string): string[] {
  const error = payout.error as { code?: string; description?: string } | undefined
  return [sessionId, payout.id, error?.code, error?.description].filter((word) => typeof word === 'string')
}

/** How ordinary orders of a kind are played to their end, and what makes one fail. */
export interface SampleMaker {
  failsBy: OutcomeName
  play(stage: Stage, asked: AskedOrder): Promise<Order>
}

const payouts: SampleMaker = {
  failsBy: 'insufficient_wallet_balance',
  async play(stage, asked) {
    const order = await stage.pay('any', asked)
    await stage.settle()
    return order
  },
}

/**
 * Orders whose end is known, to compare others with: two that were paid and one that failed, without any trouble. They are asked about each time again, so
 * that a partner which is slow to show an end is not taken at its first word. @throws {NotExercised} where an ordinary order does not end so
 */
export async function makeSamples(
  stage: Stage,
  { failsBy, play }: SampleMaker = payouts,
): Promise<Record<Ending, EndedOrder[]>> {
  const samples: Record<Ending, EndedOrder[]> = { paid: [], failed: [] }
  for (const ending of ['paid', 'paid', 'failed'] as const) {
    if (ending === 'failed') await stage.bank.outcomes.next(failsBy)
    const asked = stage.newOrder()
    const order = await play(stage, asked)
    const end = await endOf(stage, order.sessionId, asked)
    if (end?.ending !== ending)
      throw new NotExercised(`an ordinary order did not end ${ending}, so there is nothing to compare with`)
    samples[ending].push(end.order)
  }
  return samples
}

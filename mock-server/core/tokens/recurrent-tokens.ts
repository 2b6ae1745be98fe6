import type { RecurrentToken as ShownToken } from '../../../schemas/generated/types.ts'
import { own } from '../../../schemas/own.ts'
import { type CardFacts, testCard } from '../cards/card-facts.ts'
import type { Shared } from '../state.ts'
import { monthsLater } from '../time/calendar.ts'
import { type Micros, moscowTimestamp } from '../time/time.ts'
import type { Decision, View } from '../view.ts'
import { readToken } from './tokens.ts'

/** 2025-01-01: when tokens were made of which the bank knows nothing else. */
export const LONG_AGO: Micros = 1_735_689_600_000_000

/** What a token stands for. One that the bank did not make stands for the docs' test card; an account has no card to show. */
interface BehindToken {
  card?: CardFacts
  outcomeTag: string | undefined
  createdAt: Micros
}

export function behindRecurrent(token: string): BehindToken {
  const known = readToken(token)
  return known?.kind === 'recurrent' ? known : { card: testCard, outcomeTag: undefined, createdAt: LONG_AGO }
}

/** When a token was switched off; `undefined` for one that is good. */
export const disabledAt = ({ disabledTokens }: Readonly<Shared>, token: string): Micros | undefined =>
  own(disabledTokens, token)

/**
 * Since when, until when, and whether a payment can be made by it now. Its end is ten years on and nobody is held to it (docs:
 * payment-recurring-fps, transfer-recurrent); that of one that was switched off is when that was (inferred: recurrent-disable).
 */
export function termOf(shared: Readonly<Shared>, token: string) {
  const { createdAt } = behindRecurrent(token)
  const ended = disabledAt(shared, token)
  return { createdAt, finishedAt: ended ?? monthsLater(createdAt, 120), isActive: ended === undefined }
}

/** A token as payments and recurrent/status show it; their times are Moscow's (sibling: recurrent-disable). */
export function showRecurrentToken(shared: Readonly<Shared>, token: string): ShownToken {
  const { createdAt, finishedAt, isActive } = termOf(shared, token)
  return {
    token,
    created_at: moscowTimestamp(createdAt),
    finished_at: moscowTimestamp(finishedAt),
    is_active: isActive,
    type: 'recurrent_token',
  }
}

/** recurrent/status */
export const recurrentStatus = ({ shared }: View, token: string): Decision<{ recurrent: ShownToken }> => ({
  changes: {},
  reply: { recurrent: showRecurrentToken(shared, token) },
})

/** recurrent/disable: for good. A second time changes nothing (ours). */
export function disableRecurrent({ shared, now }: View, token: string): Decision<{ recurrent: ShownToken }> {
  const disabledTokens = { [token]: now, ...shared.disabledTokens } // the first time counts
  return {
    changes: { shared: { disabledTokens } },
    reply: { recurrent: showRecurrentToken({ ...shared, disabledTokens }, token) },
  }
}

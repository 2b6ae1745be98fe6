import { usedUp } from '../core/ids.ts'
import { isRefusal, type Refusal, refuse } from '../core/refusal.ts'
import type { Micros } from '../core/time/time.ts'
import type { Context, Decision, View } from '../core/view.ts'
import type { Commit, StoreView } from '../store/port.ts'
import { commitOf } from './commit-of.ts'
import { context } from './context.ts'
import { OPENING_BALANCE, rulesOf, type Settings } from './settings.ts'

/** What a decision is made with beside what the store holds. */
export interface DecideWith {
  settings: Settings
  now: Micros
  /** Taken in the same transaction, or the decision is refused. */
  idempotencyKey?: string | undefined
  hasDestination: boolean
  /** The call that asks for it has not been answered yet. */
  beforeAnswer?: boolean
}

/** One decision over what the store holds, as a commit. The only way from core to a store, whoever keeps one. */
export function decideOver<R extends object>(
  stored: StoreView,
  decision: (view: View, context: Context) => Decision<R>,
  { settings, now, idempotencyKey, hasDestination, beforeAnswer = false }: DecideWith,
): { commit: Commit; reply: R } | Refusal {
  if (idempotencyKey !== undefined && stored.idempotencyKeyTaken(idempotencyKey)) return keyTaken(idempotencyKey)
  const view = { ...stored, now, rules: rulesOf(settings), openingBalance: OPENING_BALANCE }
  const made = decision(view, context)
  if (isRefusal(made)) return made
  const changes = { ...made.changes, ...(idempotencyKey !== undefined && { idempotencyKey }) }
  const { webhookFormat } = settings
  const commit = commitOf(changes, view, { now, hasDestination, beforeAnswer, webhookFormat })
  return usedUp(commit) ?? { commit, reply: made.reply }
}

const keyTaken = (key: string) =>
  refuse('key_taken', `x-partner-idempotency-key: ${JSON.stringify(key)} is already in progress or processed`)

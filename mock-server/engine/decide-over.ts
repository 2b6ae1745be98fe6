import { usedUp } from '../core/ids.ts'
import type { StepCause } from '../core/operations/history.ts'
import { isRefusal, type Refusal, refuse } from '../core/refusal.ts'
import type { Account, AccountKind, Counters, Posting, Session, Shared } from '../core/state.ts'
import type { Micros } from '../core/time/time.ts'
import type { Context, Decision, Rules, View } from '../core/view.ts'
import { coveredByFaults, coveredInSession } from '../coverage/coverage-key.ts'
import type { Commit, StoreView } from '../store/port.ts'
import { commitOf } from './commit-of.ts'
import { context } from './context.ts'
import { OPENING_BALANCE, rulesOf } from './settings.ts'

/** What a decision is made with beside what the store holds. */
export interface DecideWith {
  /** Taken in the same transaction, or the decision is refused. */
  idempotencyKey?: string | undefined
  /** Who asks for it. */
  by: StepCause
  /** There is somebody in the process who takes webhooks. */
  hasHandler: boolean
  /** The call that asks for it has not been answered yet. */
  beforeAnswer?: boolean
  /** Where the pages of the project's payers are. */
  payerPages(): string
  /** Of the project, as the view has it. */
  opaque(words: string): string
}

/** One decision over what the store holds, as a commit. The only way from core to a store, whoever keeps one. */
export function decideOver<R extends object>(
  stored: StoreView,
  decision: (view: View, context: Context) => Decision<R>,
  asked: DecideWith,
): { commit: Commit; reply: R } | Refusal {
  const { idempotencyKey, hasHandler, beforeAnswer = false } = asked
  if (idempotencyKey !== undefined && stored.idempotencyKeyTaken(idempotencyKey)) return keyTaken(idempotencyKey)
  const { settings } = stored.project
  const view = new DecisionView(stored, rulesOf(settings), asked)
  const made = decision(view, context)
  if (isRefusal(made)) return made
  const { webhookFormat, webhookUrl } = settings
  const hasDestination = hasHandler || webhookUrl !== undefined
  const commit = commitOf(made.changes, view, { now: stored.now, hasDestination, beforeAnswer, webhookFormat })
  if (idempotencyKey !== undefined) commit.idempotencyKey = idempotencyKey
  const { session, began, outbox = [], covers = [] } = commit
  const covered = coveredInSession(view.session, session)
  commit.covers = [...covers, ...covered, ...coveredInSession(undefined, began), ...coveredByFaults(outbox)]
  return usedUp(commit) ?? { commit, reply: made.reply }
}

/** What the store shows, and what the project's settings make of it. */
class DecisionView implements View {
  readonly rules: Rules
  readonly openingBalance = OPENING_BALANCE
  #stored: StoreView
  #asked: DecideWith

  constructor(stored: StoreView, rules: Rules, asked: DecideWith) {
    this.#stored = stored
    this.rules = rules
    this.#asked = asked
  }

  get by(): StepCause {
    return this.#asked.by
  }

  get payerPages(): string {
    return this.#asked.payerPages()
  }

  opaque(words: string): string {
    return this.#asked.opaque(words)
  }

  get now(): Micros {
    return this.#stored.now
  }

  get session(): Session | undefined {
    return this.#stored.session
  }

  get counters(): Counters {
    return this.#stored.counters
  }

  get shared(): Readonly<Shared> {
    return this.#stored.shared
  }

  account(number: string): Account | undefined {
    return this.#stored.account(number)
  }

  mainAccount(kind: AccountKind): Account {
    return this.#stored.mainAccount(kind)
  }

  accounts(): readonly Account[] {
    return this.#stored.accounts()
  }

  postings(account: string): readonly Posting[] {
    return this.#stored.postings(account)
  }

  idempotencyKeyTaken(key: string): boolean {
    return this.#stored.idempotencyKeyTaken(key)
  }
}

const keyTaken = (key: string) =>
  refuse('key_taken', `x-partner-idempotency-key: ${JSON.stringify(key)} is already in progress or processed`)

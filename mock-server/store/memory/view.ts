import type { Account, AccountKind, Counters, Posting, Session, Shared } from '../../core/state.ts'
import type { Micros } from '../../core/time/time.ts'
import type { StoreView } from '../port.ts'
import type { ProjectRow } from '../rows.ts'
import type { State } from './state.ts'

/** What a decision sees: the rows themselves, never written to. */
export class MemoryView implements StoreView {
  readonly now: Micros
  readonly session: Session | undefined
  #state: State

  constructor(state: State, session: string | 'new', now: Micros) {
    this.#state = state
    this.now = now
    this.session = session === 'new' ? undefined : state.sessions.get(session)
  }

  get project(): ProjectRow {
    return this.#state.project
  }

  get counters(): Counters {
    return this.#state.counters
  }

  get shared(): Readonly<Shared> {
    return this.#state.shared
  }

  account(number: string): Account | undefined {
    return this.#state.accounts.get(number)
  }

  mainAccount(kind: AccountKind): Account {
    return this.#state.accounts.get(this.#state.mainAccounts.get(kind)!)!
  }

  accounts(): readonly Account[] {
    return [...this.#state.accounts.values()]
  }

  postings(account: string): readonly Posting[] {
    return this.#state.postingsOf.get(account) ?? []
  }

  idempotencyKeyTaken(key: string): boolean {
    return this.#state.keys.has(key)
  }
}

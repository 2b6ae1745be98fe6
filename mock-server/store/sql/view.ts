import type { Account, AccountKind, Counters, Posting, Session, Shared } from '../../core/state.ts'
import type { Micros } from '../../core/time/time.ts'
import { NotLoaded, type StoreView } from '../port.ts'
import type { ProjectRow } from '../rows.ts'
import type { SqlContext } from './context.ts'
import type { OpenProject } from './open-project.ts'
import { parse, type Row, type Statement, spelled, sql } from './statement.ts'

/** A row that the decision asked for, and how it is loaded. */
export class ToLoad extends NotLoaded {
  readonly statement: Statement

  constructor(row: string, statement: Statement) {
    super(row)
    this.statement = statement
  }
}

/** What a decision sees: rows of the database, read when they are asked for, or loaded before it runs again. */
export class SqlView implements StoreView {
  readonly project: ProjectRow
  readonly now: Micros
  readonly session: Session | undefined
  readonly counters: Counters
  readonly shared: Readonly<Shared>
  readonly loaded = new Map<string, readonly Row[]>()
  #id: string
  #open: OpenProject
  #readNow: SqlContext['readNow']
  #mainAccounts: SqlContext['mainAccounts']

  constructor(open: OpenProject, session: Session | undefined, shared: Shared, context: SqlContext) {
    this.project = open.project
    this.now = open.now
    this.counters = open.counters
    this.session = session
    this.shared = shared
    this.#id = open.project.id
    this.#open = open
    this.#readNow = context.readNow
    this.#mainAccounts = context.mainAccounts
  }

  #rows(name: string, statement: () => Statement): readonly Row[] {
    const known = this.loaded.get(name)
    if (known) return known
    const asked = statement()
    if (!this.#readNow) throw new ToLoad(name, asked)
    const found = this.#readNow(asked)
    this.loaded.set(name, found)
    return found
  }

  account(number: string): Account | undefined {
    const found = this.#account(spelled(number))
    return found && parse(found.row)
  }

  mainAccount(kind: AccountKind): Account {
    const number = this.#mainAccounts?.of(this.project)?.get(kind)
    const found = number === undefined ? undefined : this.#account(number)
    return parse((found ?? this.#accounts().find((each) => each.kind === kind)!).row)
  }

  accounts(): readonly Account[] {
    return this.#accounts().map(({ row }) => parse(row))
  }

  /** Of few all, which the decisions of a transaction read once; of many only itself. */
  #account(number: string): Row | undefined {
    const open = this.#open
    if (open.accounts || !this.#mainAccounts?.of(this.project))
      return this.#accounts().find((each) => each.number === number)
    const known = open.someAccounts.get(number)
    if (known) return known
    const [found] = this.#rows(
      `account ${number}`,
      () => sql`SELECT number, kind, row FROM accounts WHERE project = ${this.#id} AND number = ${number}`,
    )
    if (found) open.someAccounts = new Map([...open.someAccounts, [number, found]])
    return found
  }

  #accounts(): readonly Row[] {
    if (this.#open.accounts) return this.#open.accounts
    const all = this.#rows(
      'accounts',
      () => sql`SELECT number, kind, row FROM accounts WHERE project = ${this.#id} ORDER BY seq`,
    )
    this.#open.accounts = all
    // Those of a project that was made in this transaction, which may be rolled back, are not read.
    this.#mainAccounts?.note(this.project, all)
    return all
  }

  postings(account: string): readonly Posting[] {
    const found = this.#rows(
      `postings of ${account}`,
      () => sql`SELECT row FROM postings WHERE project = ${this.#id} AND account = ${spelled(account)} ORDER BY seq`,
    )
    return found.map(({ row }) => parse(row))
  }

  idempotencyKeyTaken(key: string): boolean {
    const found = this.#rows(
      `key ${key}`,
      () => sql`SELECT 1 AS one FROM idempotency_keys WHERE project = ${this.#id} AND value = ${spelled(key)}`,
    )
    return found.length > 0
  }
}

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

  constructor(open: OpenProject, session: Session | undefined, shared: Shared, { readNow }: SqlContext) {
    this.project = open.project
    this.now = open.now
    this.counters = open.counters
    this.session = session
    this.shared = shared
    this.#id = open.project.id
    this.#open = open
    this.#readNow = readNow
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
    const found = this.#accounts().find((each) => each.number === spelled(number))
    return found && parse(found.row)
  }

  mainAccount(kind: AccountKind): Account {
    return parse(this.#accounts().find((each) => each.kind === kind)!.row)
  }

  accounts(): readonly Account[] {
    return this.#accounts().map(({ row }) => parse(row))
  }

  /** A handful, which all decisions of a transaction read once. */
  #accounts(): readonly Row[] {
    this.#open.accounts ??= this.#rows(
      'accounts',
      () => sql`SELECT number, kind, row FROM accounts WHERE project = ${this.#id} ORDER BY seq`,
    )
    return this.#open.accounts
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

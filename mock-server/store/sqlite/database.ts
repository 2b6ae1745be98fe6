import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { nextMacrotask } from '../../timers/next-macrotask.ts'
import type { Row, Statement, Steps } from '../sql/statement.ts'

/** A prepared statement; what answers rows is asked for them. */
interface Prepared {
  statement: StatementSync
  answers: boolean
}

/**
 * One connection. What ends in one turn of the event loop is one transaction: who began it is answered after the commit, and so are all who
 * came meanwhile, also those who only read, so that nobody is told what is not on disk.
 */
export class Database {
  #db: DatabaseSync
  #prepared = new Map<TemplateStringsArray, Prepared>()
  #committing: Promise<void> | undefined
  #afterwards: (() => void)[] = []
  /** Why nothing is written any more. */
  #failure: Error | undefined
  #onFailure: (error: Error) => void
  commits = 0
  /** The last thing that each transaction does. */
  beforeCommit: (() => Steps<void>) | undefined

  constructor(db: DatabaseSync, onFailure: (error: Error) => void) {
    this.#db = db
    this.#onFailure = onFailure
  }

  /** Takes steps to their end, and answers when what they did is committed. */
  async run<T>(steps: Steps<T>): Promise<T> {
    if (this.#failure) throw this.#failure
    const committing = this.#committing ?? this.#begin()
    const done = this.#take(steps)
    await committing
    return done
  }

  /** The same in a transaction of its own, before anything else is done. */
  runAtOnce<T>(steps: Steps<T>): T {
    this.#db.exec('BEGIN IMMEDIATE')
    const done = this.#take(steps)
    if (this.beforeCommit) this.#take(this.beforeCommit())
    this.#db.exec('COMMIT')
    for (const run of this.#afterwards.splice(0)) run()
    return done
  }

  /** Done when the transaction of this turn is committed. */
  afterCommit(run: () => void): void {
    this.#afterwards.push(run)
  }

  #begin(): Promise<void> {
    try {
      this.#db.exec('BEGIN IMMEDIATE')
    } catch (error) {
      throw this.#failed(error)
    }
    const committing = this.#commit()
    this.#committing = committing
    // Whoever has broken it off has been told, and waits for it no more.
    committing.catch(() => {})
    return committing
  }

  async #commit(): Promise<void> {
    await nextMacrotask()
    this.#committing = undefined
    const afterwards = this.#afterwards.splice(0)
    if (this.#failure) throw this.#failure
    try {
      if (this.beforeCommit) this.#take(this.beforeCommit())
      this.#db.exec('COMMIT')
      this.commits += 1
    } catch (error) {
      throw this.#failed(error)
    }
    for (const run of afterwards) run()
  }

  /** Steps that break before they have written anything change nothing; others leave a transaction that must not be committed. */
  #take<T>(steps: Steps<T>): T {
    let written = false
    try {
      let step = steps.next()
      while (!step.done) {
        const answers: (readonly Row[])[] = []
        for (const statement of step.value) {
          const { text } = statement
          written ||= !isRead(text)
          answers.push(this.read(statement))
        }
        step = steps.next(answers)
      }
      return step.value
    } catch (error) {
      if (written) throw this.#failed(error)
      throw error
    }
  }

  read({ text, values, one }: Statement): readonly Row[] {
    const { statement, answers } = this.#prepare(text)
    if (answers && !one) return statement.all(...values) as Row[]
    // Also what answers nothing: `run` would tell what has changed, for as much time again.
    const row = statement.get(...values) as Row | undefined
    return row ? [row] : none
  }

  #prepare(text: TemplateStringsArray): Prepared {
    const known = this.#prepared.get(text)
    if (known) return known
    const prepared = {
      statement: this.#db.prepare(text.join('?')),
      answers: isRead(text) || /RETURNING/.test(text.join('')),
    }
    this.#prepared.set(text, prepared)
    return prepared
  }

  /** Nothing is written any more, and nobody who waits is told that something was. */
  breakOff(error: Error): void {
    this.#failed(error)
  }

  #failed(error: unknown): Error {
    if (this.#failure) return this.#failure
    this.#failure = error instanceof Error ? error : new Error(String(error))
    try {
      this.#db.exec('ROLLBACK')
    } catch {
      // SQLite has rolled back by itself.
    }
    this.#onFailure(this.#failure)
    return this.#failure
  }

  async close(): Promise<void> {
    while (this.#committing) await this.#committing.catch(() => {})
    this.#failure ??= new Error('the store is closed')
    if (this.#db.isOpen) this.#db.close()
  }
}

const none: readonly Row[] = []
const isRead = (text: TemplateStringsArray) => text[0]!.startsWith('SELECT')

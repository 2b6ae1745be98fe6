import type { StoreFigures } from '../figures.ts'
import { CommitFailedError } from '../port.ts'
import type { SqlContext } from '../sql/context.ts'
import type { Steps } from '../sql/statement.ts'
import { lastSteps } from '../sql/whole-steps.ts'
import { commitOutcome } from './commit-outcome.ts'
import type { Pool } from './connect.ts'
import { Conversation } from './conversation.ts'
import { isPassing } from './passing.ts'
import { StepsBroke, takeSteps } from './run-steps.ts'

/** So many of one project are committed together, unless told otherwise. */
const TOGETHER = 50

interface Waiting {
  make(of: SqlContext): Steps<unknown>
  resolve(value: unknown): void
  reject(error: unknown): void
}

/** What one transaction has of its own. */
interface Transaction {
  context: SqlContext
  /** Once it is committed. */
  committed(): void
}

/**
 * All that waits for one project goes into one transaction, in the order it came, because the row of the project is locked by the first
 * anyway. What is about no project has one of its own.
 */
export class Transactions {
  #pool: Pool
  #waiting = new Map<string, Waiting[]>()
  #begin: () => Transaction
  #atMost: number
  #closed = false
  readonly figures: StoreFigures = { commits: 0, failedCommits: 0 }

  constructor(pool: Pool, begin: () => Transaction, atMost = TOGETHER) {
    this.#pool = pool
    this.#atMost = atMost
    this.#begin = begin
  }

  run<T>(make: (of: SqlContext) => Steps<T>, project?: string): Promise<T> {
    if (this.#closed) return Promise.reject(new Error('the store is closed'))
    return new Promise<T>((resolve, reject) => {
      const waiting: Waiting = { make, resolve: resolve as (value: unknown) => void, reject }
      if (project === undefined) return void this.#together([waiting])
      const queue = this.#waiting.get(project)
      if (queue) queue.push(waiting)
      else {
        this.#waiting.set(project, [waiting])
        void this.#drain(project)
      }
    })
  }

  close(): void {
    this.#closed = true
  }

  async #drain(project: string): Promise<void> {
    // Whoever comes in this turn comes along.
    await Promise.resolve()
    for (let queue = this.#waiting.get(project)!; queue.length > 0; )
      await this.#together(queue.splice(0, this.#atMost))
    this.#waiting.delete(project)
  }

  async #together(all: readonly Waiting[]): Promise<void> {
    try {
      for (const tell of await this.#inOne(all)) tell()
      this.figures.commits += 1
    } catch (error) {
      this.figures.failedCommits += 1
      for (const { reject } of all) reject(error)
    }
  }

  /** Answers how each is told of what came of it. */
  async #inOne(all: readonly Waiting[]): Promise<(() => void)[]> {
    const client = await this.#pool.connect().catch(notWritten)
    const transaction = this.#begin()
    const conversation = new Conversation(client)
    let id: string | undefined
    let isCommitting = false
    const told: (() => void)[] = []
    try {
      for (const each of all) told.push(await oneOf(conversation, each, transaction.context))
      await takeSteps(conversation, lastSteps(transaction.context))
      id = await conversation.transaction()
      isCommitting = id !== undefined
      const refused = isCommitting ? await conversation.commit() : undefined
      isCommitting = false
      if (refused) throw refused
      client.release()
      transaction.committed()
      return told
    } catch (error) {
      client.release(true)
      if (!isCommitting) throw error instanceof StepsBroke ? error.reason : notCommitted(error)
      await commitOutcome(this.#pool, id!, error)
      transaction.committed()
      return told
    }
  }
}

/** One that breaks before it has written anything takes no other with it. */
async function oneOf(
  conversation: Conversation,
  { make, resolve, reject }: Waiting,
  context: SqlContext,
): Promise<() => void> {
  try {
    const value = await takeSteps(conversation, make(context))
    return () => resolve(value)
  } catch (error) {
    if (error instanceof StepsBroke && !error.hasWritten) return () => reject(error.reason)
    throw error
  }
}

/** What the database says of a statement that is wrong is a fault of ours; all else passes. */
const notCommitted = (error: unknown) =>
  isPassing(error) ? new CommitFailedError((error as Error).message, { cause: error }) : error

const notWritten = (error: unknown): never => {
  throw new CommitFailedError(`the database cannot be reached: ${(error as Error).message}`, { cause: error })
}

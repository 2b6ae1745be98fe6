import { nextMacrotask } from '../../timers/next-macrotask.ts'
import { UnknownCommitError } from '../away.ts'
import type { StoreFigures } from '../figures.ts'
import { CommitFailedError } from '../port.ts'
import type { SqlContext } from '../sql/context.ts'
import type { StepsAhead } from '../sql/sql-store.ts'
import { rows, type Steps } from '../sql/statement.ts'
import { askedOnce } from './asked-once.ts'
import { commitOutcome } from './commit-outcome.ts'
import type { Pool } from './connect.ts'
import { Conversation } from './conversation.ts'
import { hasSqlState, isPassing } from './passing.ts'
import { StepsBroke, takeSteps } from './run-steps.ts'
import { sideBySide } from './side-by-side.ts'
import { stepsOfAll, type Tell, type Waiting } from './waiting.ts'

/** So many of one project are committed together, unless told otherwise. */
const TOGETHER = 50
/** So many projects are, each with what waits for it: of more some are decided while the database writes others. */
const PROJECTS_TOGETHER = 12

/** What a project has of its own in a transaction. */
interface Part {
  context: SqlContext
  /** Once it is committed. */
  committed(): void
}

/**
 * All that waits for one project goes into one transaction, in the order it came, because the row of the project is locked by the first
 * anyway; projects for which something waits at the same time share one, but for those that somebody else has, or that take their time: nobody
 * who has a project waits for another. What is about no project has one of its own.
 */
export class Transactions {
  #pool: Pool
  /** By project: one that is here is being worked on, or is about to be. */
  #waiting = new Map<string, Waiting[]>()
  #ready: string[] = []
  #reading: Waiting[] = []
  #begin: () => Part
  #atMost: number
  #closed = false
  readonly figures: StoreFigures = { commits: 0, failedCommits: 0 }

  constructor(pool: Pool, begin: () => Part, atMost = TOGETHER) {
    this.#pool = pool
    this.#atMost = atMost
    this.#begin = begin
  }

  run<T>(make: (of: SqlContext) => Steps<T>, project?: string, known: StepsAhead = {}): Promise<T> {
    if (this.#closed) return Promise.reject(new Error('the store is closed'))
    return new Promise<T>((resolve, reject) => {
      const waiting: Waiting = { make, ...known, resolve: resolve as (value: unknown) => void, reject }
      if (project === undefined) return void (known.onlyRead ? this.#read(waiting) : this.#alone([waiting]))
      const queue = this.#waiting.get(project)
      if (queue) queue.push(waiting)
      else {
        this.#waiting.set(project, [waiting])
        void this.#soon(project)
      }
    })
  }

  /** With all others who read in this turn of the event loop: what several ask for is asked once. Where one is refused each reads by itself. */
  async #read(waiting: Waiting): Promise<void> {
    if (this.#reading.push(waiting) > 1) return
    await nextMacrotask()
    const all = this.#reading.splice(0)
    const steps = all.map((each) => stepsOfAll(this.#begin().context, [each]))
    try {
      await this.#inOne(askedOnce(flat(sideBySide(steps))), () => [])
    } catch (error) {
      if (all.length === 1 || isOfNone(error)) for (const { reject } of all) reject(error)
      else for (const each of all) void this.#alone([each])
    }
  }

  close(): void {
    this.#closed = true
  }

  /** With all others that are ready until then: what comes by many connections comes in one turn of the event loop. */
  async #soon(project: string): Promise<void> {
    if (this.#ready.push(project) > 1) return
    await nextMacrotask()
    const { long = [], ready = [] } = Object.groupBy(this.#ready.splice(0), (each) =>
      this.#waiting.get(each)!.some(({ isLong }) => isLong) ? 'long' : 'ready',
    )
    for (const each of long) void this.#byItself(each, this.#take(each))
    while (ready.length > 0) {
      const some = ready.splice(0, PROJECTS_TOGETHER)
      void (some.length > 1 ? this.#jointly(some) : this.#byItself(some[0]!, this.#take(some[0]!)))
    }
  }

  #take = (project: string): Waiting[] => this.#waiting.get(project)!.splice(0, this.#atMost)

  /** And then what has come meanwhile, with others. */
  async #byItself(project: string, all?: readonly Waiting[]): Promise<void> {
    if (all) await this.#alone(all, project)
    if (this.#waiting.get(project)!.length > 0) void this.#soon(project)
    else this.#waiting.delete(project)
  }

  async #alone(all: readonly Waiting[], project?: string): Promise<void> {
    const part = this.#begin()
    await this.#orReject(all, stepsOfAll(part.context, all, project), () => [part])
  }

  async #orReject(all: readonly Waiting[], steps: Steps<Tell[]>, committed: () => Iterable<Part>): Promise<void> {
    try {
      await this.#inOne(steps, committed)
    } catch (error) {
      for (const { reject } of all) reject(error)
    }
  }

  /** Those that somebody else has are waited for, each by itself; so is each where all are rolled back because of one. */
  async #jointly(projects: readonly string[]): Promise<void> {
    const taken = new Map(projects.map((project) => [project, this.#take(project)]))
    const parts = new Map<string, Part>()
    let left = taken
    const committed = () => {
      left = new Map([...taken].filter(([project]) => !parts.has(project)))
      return parts.values()
    }
    try {
      await this.#inOne(this.#stepsOfFree(taken, parts), committed)
    } catch (error) {
      if (isOfNone(error)) {
        for (const { reject } of [...taken.values()].flat()) reject(error)
        left = new Map()
      }
    }
    for (const project of projects) void this.#byItself(project, left.get(project))
  }

  *#stepsOfFree(taken: ReadonlyMap<string, readonly Waiting[]>, parts: Map<string, Part>): Steps<Tell[]> {
    const { free } = this.#begin().context.others!
    const locked = yield* rows(free([...taken.keys()]))
    const steps = locked.map((found) => {
      const project = found.id as string
      const part = this.#begin()
      parts.set(project, part)
      return stepsOfAll(part.context, taken.get(project)!, project, true)
    })
    return yield* flat(sideBySide(steps))
  }

  /** One transaction; who listens may break then, and those who wait are told all the same. @throws where it was not committed, or nobody knows */
  async #inOne(steps: Steps<Tell[]>, committed: () => Iterable<Part>): Promise<void> {
    let told: Tell[]
    try {
      told = await this.#committed(steps)
    } catch (error) {
      this.figures.failedCommits += 1
      throw error
    }
    this.figures.commits += 1
    try {
      for (const part of committed()) part.committed()
    } finally {
      for (const tell of told) tell()
    }
  }

  async #committed(steps: Steps<Tell[]>): Promise<Tell[]> {
    const client = await this.#pool.connect().catch(notWritten)
    const conversation = new Conversation(client)
    let id: string | undefined
    let isCommitting = false
    let told: Tell[] = []
    try {
      told = await takeSteps(conversation, steps)
      id = await conversation.transaction()
      isCommitting = id !== undefined
      const refused = isCommitting ? await conversation.commit() : undefined
      isCommitting = false
      if (refused) throw refused
      client.release()
    } catch (error) {
      client.release(true)
      if (!isCommitting) throw error instanceof StepsBroke ? error.reason : notCommitted(error)
      await commitOutcome(this.#pool, id!, error)
    }
    return told
  }
}

function* flat(steps: Steps<Tell[][]>): Steps<Tell[]> {
  return (yield* steps).flat()
}

/** It came of the connection, and of none of them; what the server says may be of one. */
const isOfNone = (error: unknown) =>
  error instanceof UnknownCommitError || (error instanceof CommitFailedError && !hasSqlState(error.cause))

/** What the database says of a statement that is wrong is a fault of ours; all else passes. */
const notCommitted = (error: unknown) =>
  isPassing(error) ? new CommitFailedError((error as Error).message, { cause: error }) : error

const notWritten = (error: unknown): never => {
  throw new CommitFailedError(`the database cannot be reached: ${(error as Error).message}`, { cause: error })
}

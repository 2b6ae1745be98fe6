import type { Socket } from 'node:net'
import type { Row, Statement, Steps } from '../sql/statement.ts'
import type { PoolClient } from './connect.ts'

interface Named {
  name: string
  text: string
}

const known = new Map<TemplateStringsArray, Map<string, Named>>()
let names = 0

/** A statement is prepared once a connection, under the name of its place in the code. */
function named({ text, locks = '' }: Statement): Named {
  const variants = known.get(text) ?? new Map<string, Named>()
  known.set(text, variants)
  const there = variants.get(locks)
  if (there) return there
  const numbered = text.reduce((all, part, at) => (at === 0 ? part : `${all}$${at}${part}`), '')
  names += 1
  const made = { name: `b${names}`, text: locks === '' ? numbered : `${numbered} FOR UPDATE OF ${locks}` }
  variants.set(locks, made)
  return made
}

/** What answers no rows. */
const isSilent = ({ text }: Statement) =>
  !text[0]!.startsWith('SELECT') && !text.some((part) => part.includes('RETURNING'))

/** What reads and locks nothing needs no transaction: each statement of one sees what was committed until then anyway. */
const onlyReads = ({ text, locks }: Statement) =>
  locks === undefined && text[0]!.startsWith('SELECT') && !text.at(-1)!.includes('FOR UPDATE')

/**
 * A transaction on one connection, which begins with the first that it writes or locks. What is written is sent and not waited for: the
 * database takes everything in its order, and what it says no to is told with the next rows that are asked for, or by the commit.
 */
export class Conversation {
  #client: PoolClient
  #unanswered: Promise<unknown>[] = []
  #transaction: Promise<string> | undefined
  #isKnown = false
  #letGo: (() => void) | undefined

  constructor(client: PoolClient) {
    this.#client = client
  }

  /** What is asked is gathered until somebody waits for an answer: one write to the socket, and the server is woken once. */
  #gather(): void {
    this.#letGo ??= gathering(this.#client)
  }

  /** All that was gathered leaves. */
  send(): void {
    this.#letGo?.()
    this.#letGo = undefined
  }

  /** What was sent need not be waited for now: who asks next is told what came of it. */
  #sent<T>(answer: Promise<T>): Promise<T> {
    answer.catch(() => {})
    this.#unanswered.push(answer)
    return answer
  }

  #begin(): void {
    this.#sent(this.#client.query('BEGIN'))
    const begun = this.#sent(this.#client.query<{ id: string }>('SELECT pg_current_xact_id()::text AS id'))
    this.#transaction = begun.then(({ rows }) => {
      this.#isKnown = true
      return rows[0]!.id
    })
    this.#transaction.catch(() => {})
  }

  /** The number by which the database knows the transaction; `undefined` where nothing was written or locked. */
  async transaction(): Promise<string | undefined> {
    if (!this.#isKnown) this.send()
    return await this.#transaction
  }

  /** The statements of one round trip, sent together; their rows, in their order. */
  async ask(statements: readonly Statement[]): Promise<(readonly Row[])[]> {
    this.#gather()
    if (!this.#transaction && !statements.every(onlyReads)) this.#begin()
    const answers = statements.map((statement) =>
      this.#sent(this.#client.query<Row>({ ...named(statement), values: [...statement.values] })),
    )
    if (statements.every(isSilent)) return statements.map(() => [])
    await this.settled()
    return (await Promise.all(answers)).map(({ rows }) => rows)
  }

  /**
   * Ends it: the commit is sent behind all that it commits. Whether it was committed, which it is not if anything before it was refused.
   * @throws where its answer was lost
   */
  async commit(): Promise<boolean> {
    this.#gather()
    const ended = this.#client.query('COMMIT')
    this.send()
    const { command } = await ended
    return command !== 'ROLLBACK'
  }

  /** Everything that was sent has been answered. @throws the first that was not done: those behind it only say that the transaction is over */
  async settled(): Promise<void> {
    this.send()
    const all = await Promise.allSettled(this.#unanswered.splice(0))
    const failed = all.find((each) => each.status === 'rejected')
    if (failed) throw failed.reason
  }
}

/** What is written to a connection from now on waits for the end, which is answered. PGlite has no socket. */
export function gathering(client: PoolClient): () => void {
  const { stream } = (client as PoolClient & { connection?: { stream: Socket } }).connection ?? {}
  stream?.cork()
  return () => stream?.uncork()
}

/** What was thrown by the steps themselves, and not by the database. */
export class StepsBroke extends Error {
  override name = 'StepsBroke'
  readonly reason: unknown
  /** They have written something before. */
  readonly hasWritten: boolean

  constructor(reason: unknown, hasWritten: boolean) {
    super('steps broke')
    this.reason = reason
    this.hasWritten = hasWritten
  }
}

/** Takes steps to their end. @throws {StepsBroke} */
export async function takeSteps<T>(conversation: Conversation, steps: Steps<T>): Promise<T> {
  let hasWritten = false
  let answers: (readonly Row[])[] | undefined
  for (;;) {
    let step: IteratorResult<readonly Statement[], T>
    try {
      step = answers ? steps.next(answers) : steps.next([])
    } catch (error) {
      throw new StepsBroke(error, hasWritten)
    }
    if (step.done) return step.value
    hasWritten ||= step.value.some(({ text }) => !text[0]!.startsWith('SELECT'))
    answers = await conversation.ask(step.value)
  }
}

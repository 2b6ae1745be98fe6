import { CommitFailedError } from '../port.ts'
import { isSilent, type Row, type Statement } from '../sql/statement.ts'
import type { PoolClient } from './connect.ts'
import { hasSqlState } from './passing.ts'
import { type Named, RoundTrip } from './round-trip.ts'

const known = new Map<TemplateStringsArray, Map<string, string[]>>()
let names = 0

/** A statement is prepared once a connection, under the name of its place in the code. */
function named({ text, locks = '', values }: Statement): Named {
  const variants = known.get(text) ?? new Map<string, string[]>()
  known.set(text, variants)
  let there = variants.get(locks)
  if (!there) {
    const numbered = text.reduce((all, part, at) => (at === 0 ? part : `${all}$${at}${part}`), '')
    names += 1
    there = [`b${names}`, locks === '' ? numbered : `${numbered} FOR UPDATE OF ${locks}`]
    variants.set(locks, there)
  }
  return { name: there[0]!, text: there[1]!, values }
}

const begin: Named = { name: 'begin', text: 'BEGIN', values: [] }
const numberOfTransaction: Named = { name: 'number', text: 'SELECT pg_current_xact_id()::text AS id', values: [] }
const commit: Named = { name: 'commit', text: 'COMMIT', values: [] }

/** What reads and locks nothing needs no transaction: each statement of one sees what was committed until then anyway. */
const onlyReads = ({ text, locks }: Statement) =>
  locks === undefined && text[0]!.startsWith('SELECT') && !text.at(-1)!.includes('FOR UPDATE')

/**
 * A transaction on one connection, which begins with the first that it writes or locks. What is written is gathered, and leaves with the next
 * rows that are asked for or with the commit: the database takes everything in its order, and does nothing behind what it has refused.
 */
export class Conversation {
  #client: PoolClient
  #gathered: Named[] = []
  #hasBegun = false
  #transaction: string | undefined

  constructor(client: PoolClient) {
    this.#client = client
  }

  /** All that was gathered, and these, whose rows it answers. @throws of the first that was not done */
  async #send(asked: readonly Named[]): Promise<(readonly Row[])[]> {
    const all = [...this.#gathered.splice(0), ...asked]
    const answers = await this.#client.query(new RoundTrip(all)).rows
    if (all[0] === begin) this.#transaction = answers[1]![0]!.id as string
    return answers.slice(all.length - asked.length)
  }

  /** The number by which the database knows the transaction; `undefined` where nothing was written or locked. */
  async transaction(): Promise<string | undefined> {
    if (this.#hasBegun && this.#transaction === undefined) await this.#send([])
    return this.#transaction
  }

  /** The statements of one round trip; their rows, in their order. */
  async ask(statements: readonly Statement[]): Promise<(readonly Row[])[]> {
    if (!this.#hasBegun && !statements.every(onlyReads)) {
      this.#hasBegun = true
      this.#gathered.push(begin, numberOfTransaction)
    }
    const asked = statements.map(named)
    if (!statements.every(isSilent)) return await this.#send(asked)
    this.#gathered.push(...asked)
    return statements.map(() => [])
  }

  /**
   * Ends it: the commit is sent behind all that it commits, and not done if anything before it is refused; answers why it was not.
   * @throws where its answer was lost
   */
  async commit(): Promise<Error | undefined> {
    const trip = new RoundTrip([...this.#gathered, commit])
    try {
      await this.#client.query(trip).rows
    } catch (error) {
      const isBefore = trip.done < trip.asked.length - 1
      if (isBefore && hasSqlState(error)) return error as Error
      throw error
    }
    return trip.command === 'ROLLBACK' ? new CommitFailedError('the transaction was rolled back') : undefined
  }
}

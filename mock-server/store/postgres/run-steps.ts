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

/** The statements of one round trip, sent together; their rows, in their order. */
async function ask(client: PoolClient, statements: readonly Statement[]): Promise<(readonly Row[])[]> {
  const answers = statements.map((statement) => client.query({ ...named(statement), values: [...statement.values] }))
  const all = await Promise.allSettled(answers)
  const failed = all.find((each) => each.status === 'rejected')
  if (failed) throw failed.reason
  return all.map((each) => (each as PromiseFulfilledResult<{ rows: Row[] }>).value.rows)
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

/** Takes steps to their end on one connection. @throws {StepsBroke} */
export async function takeSteps<T>(client: PoolClient, steps: Steps<T>): Promise<T> {
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
    answers = await ask(client, step.value)
  }
}

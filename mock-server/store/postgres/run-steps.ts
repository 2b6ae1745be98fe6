import type { Row, Statement, Steps } from '../sql/statement.ts'
import type { Conversation } from './conversation.ts'

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

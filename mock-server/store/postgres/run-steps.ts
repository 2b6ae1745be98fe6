import type { Row, Statement, Steps } from '../sql/statement.ts'
import type { Conversation } from './conversation.ts'

/** What was thrown by the steps themselves, and not by the database. */
export class StepsBroke extends Error {
  override name = 'StepsBroke'
  readonly reason: unknown

  constructor(reason: unknown) {
    super('steps broke')
    this.reason = reason
  }
}

/** Takes steps to their end. @throws {StepsBroke} */
export async function takeSteps<T>(conversation: Conversation, steps: Steps<T>): Promise<T> {
  for (let answers: (readonly Row[])[] = []; ; ) {
    let step: IteratorResult<readonly Statement[], T>
    try {
      step = steps.next(answers)
    } catch (error) {
      throw new StepsBroke(error)
    }
    if (step.done) return step.value
    answers = await conversation.ask(step.value)
  }
}

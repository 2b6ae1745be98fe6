import type { SqlContext } from './context.ts'
import { writeCovered } from './counts.ts'
import { writeTotals } from './open-project.ts'
import type { Steps } from './statement.ts'

/** Steps of one who has asked: where they break off before they have written, others in the transaction find all as it was. */
export function* wholeSteps<T>({ open }: SqlContext, steps: Steps<T>): Steps<T> {
  open.begin()
  const done = yield* steps
  open.done()
  return done
}

/** The last thing that each transaction does. */
export function* lastSteps(context: SqlContext): Steps<void> {
  context.open.begin()
  yield* writeCovered(context)
  yield* writeTotals(context)
  context.open.clear()
}

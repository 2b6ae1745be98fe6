import type { SqlContext } from '../sql/context.ts'
import type { StepsAhead } from '../sql/sql-store.ts'
import type { Row, Statement, Steps } from '../sql/statement.ts'
import { lastSteps } from '../sql/whole-steps.ts'
import { type ReadAhead, readAhead } from './read-ahead.ts'

/** Steps that somebody waits for. */
export interface Waiting extends StepsAhead {
  make(of: SqlContext): Steps<unknown>
  resolve(value: unknown): void
  reject(error: unknown): void
}

/** Tells who waits what came of it, once that is committed. */
export type Tell = () => void

/** All of them one after the other, and what their transaction does last; `project`: whose row they lock, unless that is done. */
export function* stepsOfAll(
  context: SqlContext,
  all: readonly Waiting[],
  project?: string,
  isLocked = false,
): Steps<Tell[]> {
  const ahead = project === undefined ? undefined : yield* readAhead(context, all, project, isLocked)
  const told: Tell[] = []
  for (const each of all) {
    told.push(yield* stepsOfOne(context, each, ahead))
    ahead?.done(each)
  }
  yield* lastSteps(context)
  return told
}

/** One that breaks before it has written anything takes no other with it. */
function* stepsOfOne(context: SqlContext, { make, resolve, reject }: Waiting, ahead?: ReadAhead): Steps<Tell> {
  const steps = make(context)
  let hasWritten = false
  for (let answers: readonly (readonly Row[])[] = []; ; ) {
    let step: IteratorResult<readonly Statement[], unknown>
    try {
      step = steps.next(answers)
    } catch (error) {
      if (hasWritten) throw error
      return () => reject(error)
    }
    const { done, value } = step
    if (done) return () => resolve(value)
    hasWritten ||= step.value.some(({ text }) => !text[0]!.startsWith('SELECT'))
    answers = ahead ? yield* ahead.ask(step.value) : yield step.value
  }
}

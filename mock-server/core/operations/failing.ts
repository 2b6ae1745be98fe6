import { kindOf, type Operation } from './kinds.ts'
import { appliedOutcome, type OutcomeSpec } from './outcomes.ts'

/** The operation with an outcome by which it fails, as operations of its kind do. */
export function failing(operation: Operation, outcome: OutcomeSpec): Operation {
  const course = outcome.courses[kindOf(operation).failsLike]
  return { ...operation, outcome: appliedOutcome(outcome, course?.instead ?? {}) } as Operation
}

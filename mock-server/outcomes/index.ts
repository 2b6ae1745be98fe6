import type { Outcome } from './define-outcomes.ts'
import { failures } from './failures.ts'
import { ownOutcomes } from './own-outcomes.ts'

export type OutcomeName = keyof typeof ownOutcomes | keyof typeof failures

/** Every outcome: ours first, then the bank's error codes. */
export const allOutcomes: readonly Outcome<OutcomeName>[] = [...Object.values(ownOutcomes), ...Object.values(failures)]

/** Every outcome, by name. */
export const outcomes: ReadonlyMap<string, Outcome<OutcomeName>> = new Map(allOutcomes.map((each) => [each.name, each]))

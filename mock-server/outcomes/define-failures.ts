import type { RejectReason } from '../../schemas/generated/types.ts'
import type { OutcomeSpec } from '../core/operations/outcomes.ts'
import { defineOutcomes, type Outcome, type OutcomeTable, type Reserved } from './define-outcomes.ts'

/** When a payout fails: at the bank's own checks, while it waits for the partner, or after it has been confirmed. */
export const moments = {
  'before confirmation': { instead: { checked: 'refuse' } },
  'while it waits': { instead: { checked: 'checked_briefly' }, needs: 'confirmation' },
  'after confirmation': { instead: { settle: 'decline' } },
} satisfies Record<string, OutcomeSpec>

/** One row of the table of failures, under the bank's error code. */
interface Failure {
  /** The `description` that the payout's error shows; the wording is ours. */
  description: string
  fails: keyof typeof moments
  rejectReasons?: RejectReason[]
  reserved: Reserved
  source: string
}

/** A table of outcomes named by an error code: definite failures that show this code. */
export const defineFailures = <Code extends string>(rows: Readonly<Record<Code, Failure>>): OutcomeTable<Code> =>
  defineOutcomes(
    Object.fromEntries(Object.entries<Failure>(rows).map(([code, row]) => [code, asOutcome(code, row)])) as Readonly<
      Record<Code, Omit<Outcome, 'name'>>
    >,
  )

function asOutcome(code: string, failure: Failure): Omit<Outcome, 'name'> {
  const { description, fails, rejectReasons, reserved, source } = failure
  return {
    summary: `fails ${fails}: ${description.charAt(0).toLowerCase()}${description.slice(1)}`,
    ...moments[fails],
    error: { code, description, ...(rejectReasons && { reject_reasons: rejectReasons }) },
    reserved,
    source,
  }
}

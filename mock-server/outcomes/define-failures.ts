import type { RejectReason } from '../../schemas/generated/types.ts'
import type { Courses } from '../core/operations/outcomes.ts'
import { defineOutcomes, type Outcome, type OutcomeTable, type Reserved } from './define-outcomes.ts'

/** When a payout or a payment fails: at the bank's own checks, while it waits for the partner, or after it has been confirmed. */
export const moments = {
  'before confirmation': { payout: { instead: { checked: 'refuse' } }, payment: { instead: { checked: 'refuse' } } },
  'while it waits': {
    payout: { instead: { checked: 'checked_briefly' }, needs: 'confirmation' },
    payment: { instead: { checked: 'checked_briefly' }, needs: 'confirmation' },
  },
  'after confirmation': { payout: { instead: { settle: 'decline' } }, payment: { instead: { charge: 'decline' } } },
} satisfies Record<string, Courses>

/** One row of the table of failures, under the bank's error code. */
interface Failure {
  /** The `description` that the operation's error shows; the wording is ours. */
  description: string
  fails: keyof typeof moments
  /** What it happens to. */
  of: 'payouts' | 'payments' | 'both'
  /** Courses beside the usual ones of that moment. */
  courses?: Courses
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
  const { description, fails, of, courses, rejectReasons, reserved, source } = failure
  const { payout, payment } = moments[fails]
  return {
    summary: `fails ${fails}: ${description.charAt(0).toLowerCase()}${description.slice(1)}`,
    courses: { ...(of !== 'payments' && { payout }), ...(of !== 'payouts' && { payment }), ...courses },
    error: { code, description, ...(rejectReasons && { reject_reasons: rejectReasons }) },
    reserved,
    source,
  }
}

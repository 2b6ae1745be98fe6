import type { RejectReason } from '../../schemas/generated/types.ts'
import type { OutcomeSpec } from '../core/operations/choose-outcome.ts'
import { defineOutcome, type Outcome, type Reserved } from './define-outcome.ts'

/** When a payout fails: at the bank's own checks, while it waits for the partner, or after it has been confirmed. */
const moments = {
  'before confirmation': { instead: { checked: 'refuse' } },
  'while it waits': { instead: { checked: 'checked_briefly' }, needs: 'confirmation' },
  'after confirmation': { instead: { settle: 'decline' } },
} satisfies Record<string, OutcomeSpec>

interface Declared<Name extends string> {
  /** The bank's error code. */
  name: Name
  /** The `description` that the payout's error shows; the wording is ours. */
  description: string
  fails: keyof typeof moments
  rejectReasons?: RejectReason[]
  reserved: Reserved
  source: string
}

/** An outcome named by an error code: a definite failure that shows this code. */
export const defineFailure = <const Name extends string>(failure: Declared<Name>): Outcome<Name> => {
  const { name, description, fails, rejectReasons, reserved, source } = failure
  return defineOutcome({
    name,
    summary: `fails ${fails}: ${description.charAt(0).toLowerCase()}${description.slice(1)}`,
    ...moments[fails],
    error: { code: name, description, ...(rejectReasons && { reject_reasons: rejectReasons }) },
    reserved,
    source,
  })
}

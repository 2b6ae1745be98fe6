import { describeViolation, type Violation } from '../../../schemas/violation.ts'

/** An answer or a webhook that is not what the contract says, place by place. */
export class ContractBroken extends Error {
  override name = 'ContractBroken'
  readonly violations: readonly Violation[]

  constructor(what: string, violations: readonly Violation[]) {
    super(`${what} breaks its schema: ${violations.map(describeViolation).join('; ')}`)
    this.violations = violations
  }
}

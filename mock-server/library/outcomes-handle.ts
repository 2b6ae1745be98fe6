import type { ControlOutcomes } from '../../schemas/generated/types.ts'
import { describeViolation } from '../../schemas/violation.ts'
import { emptyOutcomeQueue, type OutcomeQueue } from '../core/operations/outcomes.ts'
import { changeOutcomeQueue, readOutcomeQueue } from '../engine/outcome-queue.ts'
import type { Project } from '../engine/project.ts'
import type { OutcomeName } from '../outcomes/index.ts'

/** Payouts, payments and refunds that match meet the outcome. */
export interface OutcomeRuleOptions {
  /** Fields of it by dotted path and the values they must have: `{ 'amount_details.amount': 50_000 }`; none for every one. */
  match?: Readonly<Record<string, unknown>>
  outcome: OutcomeName
  /** How often; without it, every time. */
  times?: number
}

/** What happens to a project's payouts, payments and refunds. Takes hold at once: a call need not be awaited before the payout is started. */
export interface OutcomesHandle {
  /** Outcomes for the next ones that they can happen to, first to last; behind those that wait already. @throws {RangeError} for a name that is none */
  next(...names: OutcomeName[]): Promise<void>
  /** A rule, behind those that there are: the first that matches decides. @throws {RangeError} for a name that is none, a path that none has, times below 1 */
  add(rule: OutcomeRuleOptions): Promise<void>
  /** Forgets what is ordered; what is under way keeps its outcome. */
  clear(): Promise<void>
}

export const outcomesHandle = (project: () => Project): OutcomesHandle => ({
  async next(...names) {
    const more = read({ next: names })
    await changeOutcomeQueue(project(), ({ next, rules }) => ({ next: [...next, ...more.next], rules }))
  },
  async add({ match = {}, ...rule }) {
    const more = read({ rules: [{ match, ...rule }] })
    await changeOutcomeQueue(project(), ({ next, rules }) => ({ next, rules: [...rules, ...more.rules] }))
  },
  clear: async () => changeOutcomeQueue(project(), () => emptyOutcomeQueue),
})

function read(given: ControlOutcomes): OutcomeQueue {
  const found = readOutcomeQueue(given)
  if ('violations' in found) throw new RangeError(found.violations.map(describeViolation).join('; '))
  return found
}

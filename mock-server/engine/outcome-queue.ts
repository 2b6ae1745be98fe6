import { maskValue } from '../../schemas/cards/mask.ts'
import type { ControlOutcomes } from '../../schemas/generated/types.ts'
import { control } from '../../schemas/generated/validators/control.js'
import { nearestTo } from '../../schemas/unknown-fields.ts'
import { describeValue, firstViolations, toToken, type Violation } from '../../schemas/violation.ts'
import { violationsBy } from '../../schemas/violations-by.ts'
import type { Match } from '../core/match.ts'
import { emptyOutcomeQueue, type OutcomeQueue } from '../core/operations/outcomes.ts'
import type { Given } from '../core/state.ts'
import { outcomes } from '../outcomes/index.ts'
import { oversizedMatch } from './match-problems.ts'
import type { Project } from './project.ts'

/** What a rule may look at: the data of a payout or a payment, in the names of v2. */
const fields: Record<keyof Omit<Given, 'cardOutcome' | 'paymentCardOutcome' | 'payingRecurrent'>, true> = {
  payout_details: true,
  payment_details: true,
  amount_details: true,
  participant_details: true,
  customer: true,
  fiscalization_details: true,
  payment_options: true,
  revenue_split_info: true,
  metadata: true,
}

/** Outcomes as a test wrote them, in the bank's own names; what is wrong with them, if anything is. */
export function readOutcomeQueue(given: ControlOutcomes): OutcomeQueue | { violations: Violation[] } {
  const misshapen = violationsBy(control.ControlOutcomes, given)
  if (misshapen.length > 0) return { violations: misshapen }
  const { next = [], rules = [] } = given
  const queue = { next, rules: rules.map((rule) => ({ ...rule, match: inNamesOfV2(rule.match) })) }
  const violations = firstViolations(wrongWith(queue))
  if (violations.length > 0) return { violations }
  return { next, rules: queue.rules.map((rule) => ({ ...rule, match: maskValue(rule.match) })) }
}

function* wrongWith({ next, rules }: OutcomeQueue): Generator<Violation> {
  for (const [at, name] of next.entries()) yield* unknownOutcome(name, `/next/${at}`)
  for (const [at, { match, outcome }] of rules.entries()) {
    yield* oversizedMatch(match, `/rules/${at}/match`)
    yield* unknownOutcome(outcome, `/rules/${at}/outcome`)
    yield* unknownPaths(match, `/rules/${at}/match`)
  }
}

/** Changes the outcomes to come, as one step among the project's decisions. */
export async function changeOutcomeQueue(
  project: Project,
  change: (queue: OutcomeQueue) => OutcomeQueue,
): Promise<void> {
  await project.command(() =>
    project.decide('new', ({ shared }) => ({
      changes: { shared: { outcomes: change(shared.outcomes) } },
      reply: {},
    })),
  )
}

export async function outcomeQueueOf(project: Project): Promise<OutcomeQueue> {
  const shared = await project.read(() => project.services.store.shared(project.id))
  return shared.outcomes ?? emptyOutcomeQueue
}

function* unknownOutcome(name: string, pointer: string): Generator<Violation> {
  if (outcomes.has(name)) return
  const expected = 'the name of an outcome (docs/outcomes.md lists them)'
  yield { pointer, expected, came: describeValue(name), ...nearestTo(name, [...outcomes.keys()]) }
}

/** A path that begins with no field of a payout would never match. */
function* unknownPaths(match: Match, pointer: string): Generator<Violation> {
  const known = Object.keys(fields)
  const expected = `a dotted path that begins with one of ${known.join(', ')}`
  for (const path of Object.keys(match)) {
    const first = path.split('.', 1)[0]!
    if (known.includes(first)) continue
    yield { pointer: `${pointer}/${toToken(path)}`, expected, came: describeValue(path), ...nearestTo(first, known) }
  }
}

const inNamesOfV2 = (match: Match): Match =>
  Object.fromEntries(
    Object.entries(match).map(([path, value]) => [path.replace(/^payment_method(?=\.|$)/, 'payout_details'), value]),
  )

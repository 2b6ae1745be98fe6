import { maskValue } from '../../../schemas/cards/mask.ts'
import { matches } from '../match.ts'
import type { Given } from '../state.ts'
import type { Rules } from '../view.ts'
import type { OutcomeKind, OutcomeNeeds, OutcomeQueue, OutcomeRule, Outcomes } from './outcomes.ts'

export interface ChosenOutcome {
  /** Absent: the ordinary course. */
  name?: string
  /** Why it is so, where the operation itself is the reason. */
  because?: string
  /** What is left of the queue, if one was taken. */
  queue?: OutcomeQueue
}

/**
 * Chooses an operation's outcome: the first of the next ones that can happen to it, else the first rule that matches, else what a
 * reserved value asks for. One that cannot (a return of a card payout) waits for an operation to which it can.
 */
export function chooseOutcome(
  queue: OutcomeQueue,
  kind: OutcomeKind,
  needs: OutcomeNeeds,
  rules: Rules,
  known: Outcomes,
  data: Given,
): ChosenOutcome {
  const canHappen = (name: string) => {
    const course = known.outcome(name).courses[kind]
    return course !== undefined && (course.needs === undefined || needs[course.needs](data, rules))
  }
  const reserved = known.reserved(kind, data)
  const fromValues = reserved !== undefined && canHappen(reserved) ? { name: reserved } : undefined
  return fromNext(queue, canHappen) ?? fromRules(queue, canHappen, data) ?? fromValues ?? {}
}

type CanHappen = (name: string) => boolean

function fromNext(queue: OutcomeQueue, canHappen: CanHappen): ChosenOutcome | undefined {
  const at = queue.next.findIndex(canHappen)
  return at === -1 ? undefined : { name: queue.next[at]!, queue: { ...queue, next: queue.next.toSpliced(at, 1) } }
}

function fromRules(queue: OutcomeQueue, canHappen: CanHappen, data: Given): ChosenOutcome | undefined {
  if (queue.rules.length === 0) return undefined
  // Rules are kept with their card numbers masked, so they are compared with masked ones.
  const masked = maskValue(data)
  const at = queue.rules.findIndex(({ match, outcome }) => canHappen(outcome) && matches(masked, match))
  const rule = queue.rules[at]
  return rule && { name: rule.outcome, queue: { ...queue, rules: queue.rules.toSpliced(at, 1, ...onceLess(rule)) } }
}

function onceLess(rule: OutcomeRule): OutcomeRule[] {
  if (rule.times === undefined) return [rule]
  return rule.times > 1 ? [{ ...rule, times: rule.times - 1 }] : []
}

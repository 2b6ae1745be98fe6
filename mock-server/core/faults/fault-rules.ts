import type { ControlFaultRule } from '../../../schemas/generated/types.ts'
import { nextRandom } from '../random.ts'
import type { LostCall } from './lost-repeats.ts'

/** What a fault happens to: a call on its way to the bank and back, or a webhook. */
export type FaultTarget = ControlFaultRule['on']

/** When a fault happens, and the parameters it takes. */
export type FaultRule = Omit<ControlFaultRule, 'met'>

/** A rule and what has come of it. */
export interface StandingRule {
  rule: FaultRule
  /** Skipped because of `after`. */
  passed: number
  hits: number
  /** Of a rule that loses repeats too: the call that it happened to last. */
  lost?: LostCall
}

/** A project's faults. The first rule that happens ends the search, and those behind it do not count that one. */
export interface Faults {
  seed: number
  /** Of the random numbers that follow the seed. */
  random: number
  rules: readonly StandingRule[]
}

/** A run repeated gives the same faults: the seed is a number of ours unless another is set. */
export const defaultSeed = 131

export const faultsOf = (seed: number, rules: readonly FaultRule[] = []): Faults => ({
  seed,
  random: seed,
  rules: rules.map((rule) => ({ rule, passed: 0, hits: 0 })),
})

export const noFaults: Faults = faultsOf(defaultSeed)

/** Whether a rule can still happen to such a thing. */
export const isOpen = ({ rule, hits }: StandingRule, on: FaultTarget): boolean =>
  rule.on === on && (rule.times === undefined || hits < rule.times)

/** What happens to the one at hand, and the faults as they stand after it. */
export function chooseFault(
  faults: Faults,
  on: FaultTarget,
  fits: (rule: FaultRule) => boolean,
): { faults: Faults; rule?: FaultRule } {
  const rules = [...faults.rules]
  let { random } = faults
  for (const [index, standing] of rules.entries()) {
    const { rule } = standing
    if (!isOpen(standing, on) || !fits(rule)) continue
    if (standing.passed < (rule.after ?? 0)) {
      rules[index] = { ...standing, passed: standing.passed + 1 }
      continue
    }
    if (rule.probability !== undefined) {
      const drawn = nextRandom(random)
      random = drawn.state
      if (drawn.value >= rule.probability) continue
    }
    rules[index] = { ...standing, hits: standing.hits + 1 }
    return { rule, faults: { ...faults, random, rules } }
  }
  return { faults: { ...faults, random, rules } }
}

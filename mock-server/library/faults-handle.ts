import { describeViolation } from '../../schemas/violation.ts'
import { changeFaults, faultsIn, readFaultRules, replaceFaults, ruleItem } from '../engine/fault-rules.ts'
import type { Project } from '../engine/project.ts'
import type { requestFaults } from '../faults/request-faults.ts'
import type { webhookFaults } from '../faults/webhook-faults.ts'

/** A fault by its name, with the parameters that its declaration takes. */
type FaultsOf<On extends 'request' | 'webhook', Table extends Readonly<Record<string, { parameters: object }>>> = {
  [Name in keyof Table]: { on: On; fault: Name } & Table[Name]['parameters']
}[keyof Table]

/** When a fault happens, and its parameters (docs/faults.md says what they do). */
export type FaultRuleOptions = (
  | FaultsOf<'request', typeof requestFaults>
  | FaultsOf<'webhook', typeof webhookFaults>
) & {
  /** Fields of the call or the webhook by dotted path and the values they must have; without it, any. */
  match?: Readonly<Record<string, unknown>>
  /** How often; without it, every time. */
  times?: number
  /** So many that match are skipped first. */
  after?: number
  /** From 0 to 1: how likely it is for one that matches; follows the project's `seed`. */
  probability?: number
}

/** What goes wrong on purpose in a project. Takes hold at once: a call need not be awaited before the next is made. */
export interface FaultsHandle {
  /** A rule, behind those that there are: the first that happens ends the search. @throws {RangeError} for a fault that is none, a parameter it does not take */
  add(rule: FaultRuleOptions): Promise<void>
  /** The rules, and how often each has happened. */
  list(): Promise<(FaultRuleOptions & { met: number })[]>
  /** Forgets the rules, and begins the random numbers again; what has happened to a webhook stays with it. */
  clear(): Promise<void>
}

export const faultsHandle = (project: () => Project): FaultsHandle => ({
  async add(rule) {
    const read = readFaultRules({ rules: [rule] })
    if ('violations' in read) throw new RangeError(read.violations.map(describeViolation).join('; '))
    const more = read.rules.map((each) => ({ rule: each, passed: 0, hits: 0 }))
    await changeFaults(project(), ({ rules }) => ({ rules: [...rules, ...more] }))
  },
  list: async () => (await faultsIn(project())).rules.map(ruleItem) as (FaultRuleOptions & { met: number })[],
  clear: async () => replaceFaults(project(), []),
})

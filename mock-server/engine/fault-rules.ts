import { maskValue } from '../../schemas/cards/mask.ts'
import type { ControlFaults } from '../../schemas/generated/types.ts'
import { control } from '../../schemas/generated/validators/control.js'
import { own } from '../../schemas/own.ts'
import { nearestTo } from '../../schemas/unknown-fields.ts'
import { describeValue, firstViolations, toToken, type Violation } from '../../schemas/violation.ts'
import { violationsBy } from '../../schemas/violations-by.ts'
import { type FaultRule, type Faults, faultsOf, type StandingRule } from '../core/faults/fault-rules.ts'
import { faults as known } from '../faults/index.ts'
import type { RequestFault } from '../faults/request/define-request-fault.ts'
import type { WebhookFault } from '../faults/webhook/define-webhook-fault.ts'
import { oversizedMatch } from './match-problems.ts'
import type { Project } from './project.ts'

/** What every rule may say; the rest are parameters of its fault. */
const common = ['on', 'fault', 'match', 'times', 'after', 'probability', 'met']
/** What a rule on requests may look at. */
const ofRequests = ['method', 'path', 'version', 'call', 'headers', 'body']

/** Rules as a test wrote them; what is wrong with them, if anything is. */
export function readFaultRules(given: ControlFaults): { rules: FaultRule[] } | { violations: Violation[] } {
  const misshapen = violationsBy(control.ControlFaults, given)
  if (misshapen.length > 0) return { violations: misshapen }
  const rules = (given.rules ?? []).map(({ met: _, ...rule }) => rule)
  const violations = firstViolations(wrongWithAll(rules))
  return violations.length > 0 ? { violations } : { rules: rules.map((rule) => maskValue(rule)) }
}

function* wrongWithAll(rules: readonly FaultRule[]): Generator<Violation> {
  for (const [index, rule] of rules.entries()) yield* wrongWith(rule, `/rules/${index}`)
}

function* wrongWith(rule: FaultRule, pointer: string): Generator<Violation> {
  yield* oversizedMatch(rule.match ?? {}, `${pointer}/match`)
  const fault = own<RequestFault | WebhookFault>(known[rule.on], rule.fault)
  if (!fault) return yield unknownFault(rule, `${pointer}/fault`)
  const takes = [...common, ...Object.keys(fault.parameters)]
  for (const name of Object.keys(rule).filter((each) => !takes.includes(each))) {
    const own = Object.keys(fault.parameters).join(', ') || 'none'
    const expected = `a parameter that ${rule.fault} takes (${own})`
    yield { pointer: `${pointer}/${toToken(name)}`, expected, came: describeValue(name), ...nearestTo(name, takes) }
  }
  if (rule.on === 'request') yield* unknownPaths(rule, `${pointer}/match`)
}

function unknownFault({ on, fault }: FaultRule, pointer: string): Violation {
  const names = Object.keys(known[on])
  const other = on === 'request' ? 'webhook' : 'request'
  const hint = own<RequestFault | WebhookFault>(known[other], fault) ? ` (${fault} is one of ${other}s)` : ''
  const came = describeValue(fault) + hint
  return { pointer, expected: `a fault of ${on}s: ${names.join(', ')}`, came, ...(hint ? {} : nearestTo(fault, names)) }
}

/** A path that begins with nothing a call has would never match. */
function* unknownPaths({ match = {} }: FaultRule, pointer: string): Generator<Violation> {
  for (const path of Object.keys(match)) {
    const first = path.split('.', 1)[0]!
    if (ofRequests.includes(first)) continue
    const expected = `a dotted path that begins with one of ${ofRequests.join(', ')}`
    const nearest = nearestTo(first, ofRequests)
    yield { pointer: `${pointer}/${toToken(path)}`, expected, came: describeValue(path), ...nearest }
  }
}

export async function faultsIn(project: Project): Promise<Faults> {
  return (await project.read(() => project.services.store.shared(project.id))).faults
}

/** Changes a project's faults, as one step among its decisions. */
export async function changeFaults(project: Project, change: (faults: Faults) => Partial<Faults>): Promise<void> {
  await project.command(() =>
    project.decide('new', ({ shared }) => ({
      changes: { shared: { faults: { ...shared.faults, ...change(shared.faults) } } },
      reply: {},
    })),
  )
}

/** Rules in the place of those that there are; the random numbers begin again. */
export const replaceFaults = (project: Project, rules: readonly FaultRule[], seed?: number): Promise<void> =>
  changeFaults(project, (faults) => faultsOf(seed ?? faults.seed, rules))

/** A rule as it is shown: with how often it has happened. */
export const ruleItem = ({ rule, hits }: StandingRule) => ({ ...rule, met: hits })

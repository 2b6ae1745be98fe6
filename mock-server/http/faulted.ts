import { chooseFault, type FaultRule, isOpen } from '../core/fault-rules.ts'
import { matches } from '../core/match.ts'
import { isRefusal } from '../core/refusal.ts'
import { faultName, faults as known } from '../faults/index.ts'
import type { Bank } from '../runtime/bank.ts'
import { met } from '../runtime/coverage/met.ts'
import { overtake } from '../runtime/overtake.ts'
import type { Project } from '../runtime/project.ts'
import { setTimeout } from '../runtime/real-timers.ts'
import { type Answer, headerOf, type Trace } from '../runtime/trace.ts'
import { soon } from './host.ts'
import type { IncomingCall } from './incoming-call.ts'

type Next = (call: IncomingCall) => Promise<Answer>

/** Answers a call as its project's faults want it; without any it is answered as ever. */
export async function faulted(bank: Bank, call: IncomingCall, trace: Trace, next: Next): Promise<Answer> {
  const project = bank.known(headerOf(trace.headers, 'x-partner-project') ?? '')
  const rules = project ? (await project.around.store.shared(project.id)).faults.rules : []
  if (!project || rules.length === 0) return next(call)
  const open = rules.filter((each) => isOpen(each, 'request')).map(({ rule }) => rule)
  const rule = open.length > 0 ? await choose(project, await itemOf(open, call, trace)) : undefined
  const left = call.answered ? undefined : Promise.withResolvers<void>()
  const read = async () => {
    const bytes = await call.body()
    if (!isRefusal(bytes)) trace.bytes = bytes
  }
  const inTime = async () => {
    const answer = await next(left ? { ...call, answered: () => left.promise } : call)
    if (answer.status === 200 && trace.after) await overtake(project, trace.after.id)
    return answer
  }
  try {
    if (!rule) return await inTime()
    trace.fault = rule.fault
    bank.store.count(project.id, [met('faults', faultName(rule))])
    return await known.request[rule.fault]!.act({ answer: inTime, read, wait }, rule)
  } finally {
    if (left) void soon().then(left.resolve)
  }
}

async function choose(project: Project, item: object): Promise<FaultRule | undefined> {
  const chosen = await project.decide('new', ({ shared }) => {
    const { faults, rule } = chooseFault(shared.faults, 'request', ({ match = {} }) => matches(item, match))
    return { changes: { shared: { faults } }, reply: { rule } }
  })
  return isRefusal(chosen) ? undefined : chosen.rule
}

/** What a rule can look at; the body is read only for one that asks for it. */
async function itemOf(rules: readonly FaultRule[], call: IncomingCall, { method, path, headers }: Trace) {
  const [, version, called] = /^\/api\/(v\d+)\/(.*)$/.exec(path) ?? []
  const asksForBody = rules.some(({ match = {} }) => Object.keys(match).some((name) => /^body(\.|$)/.test(name)))
  const body = asksForBody ? await jsonOf(call) : undefined
  return { method, path, version, call: called, headers, body }
}

async function jsonOf(call: IncomingCall): Promise<unknown> {
  const bytes = await call.body()
  if (isRefusal(bytes)) return undefined
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

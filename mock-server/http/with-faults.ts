import { maskValue } from '../core/cards/mask.ts'
import { chooseFault, isOpen, type StandingRule } from '../core/faults/fault-rules.ts'
import { type CallFingerprint, chooseRepeat, marked, remember } from '../core/faults/lost-repeats.ts'
import { matches } from '../core/match.ts'
import { isRefusal } from '../core/refusal.ts'
import { digest } from '../core/tokens/token-code.ts'
import { coverageKey } from '../coverage/coverage-key.ts'
import type { Bank } from '../engine/bank.ts'
import type { Project } from '../engine/project.ts'
import { clearTimeout, setTimeout } from '../engine/real-timers.ts'
import { sendBeforeAnswer } from '../engine/send-before-answer.ts'
import { faultName, faults as known } from '../faults/index.ts'
import { type Answer, headerOf, type Trace } from '../journal/trace.ts'
import { nextMacrotask } from './host.ts'
import type { IncomingCall } from './incoming-call.ts'

type Next = (call: IncomingCall) => Promise<Answer>

/** Answers a call as its project's faults want it; without any it is answered as ever. */
export async function withFaults(bank: Bank, call: IncomingCall, trace: Trace, next: Next): Promise<Answer> {
  const project = bank.known(headerOf(trace.headers, 'x-partner-project') ?? '')
  const rules = project ? (await project.services.store.shared(project.id)).faults.rules : []
  if (!project || rules.length === 0) return next(call)
  const wanted = rules.filter((each) => isOpen(each, 'request') || each.lost)
  const rule = wanted.length > 0 ? await choose(project, wanted, call, trace) : undefined
  const left = call.answered ? undefined : Promise.withResolvers<void>()
  const read = async () => {
    const bytes = await call.body()
    if (!isRefusal(bytes)) trace.bytes = bytes
  }
  const inTime = async () => {
    const answer = await next(left ? { ...call, answered: () => left.promise } : call)
    if (answer.status === 200 && trace.after) await sendBeforeAnswer(project, trace.after.id)
    return answer
  }
  try {
    if (!rule) return await inTime()
    trace.fault = rule.fault
    bank.store.count(project.id, [coverageKey('faults', faultName(rule))])
    return await known.request[rule.fault]!.act({ answer: inTime, read, wait: waiter(project, call) }, rule)
  } finally {
    if (left) void nextMacrotask().then(left.resolve)
  }
}

async function choose(project: Project, wanted: readonly StandingRule[], call: IncomingCall, trace: Trace) {
  const { item, mark } = await lookAt(wanted, call, trace)
  const now = project.services.ports.now()
  const chosen = await project.decide('new', ({ shared }) => {
    const repeated = mark ? chooseRepeat(shared.faults, mark, now) : { faults: shared.faults }
    if (repeated.rule) return { changes: { shared: { faults: repeated.faults } }, reply: { rule: repeated.rule } }
    const { faults, rule } = chooseFault(repeated.faults, 'request', ({ match = {} }) => matches(item, match))
    const rules =
      rule && mark
        ? faults.rules.map((each) => (each.rule === rule ? { ...each, ...remember(each, mark, now) } : each))
        : faults.rules
    return { changes: { shared: { faults: { ...faults, rules } } }, reply: { rule } }
  })
  return isRefusal(chosen) ? undefined : chosen.rule
}

/** What a rule can look at; the body is read only for one that asks for it, or that loses repeats. */
async function lookAt(wanted: readonly StandingRule[], call: IncomingCall, { method, path, headers }: Trace) {
  const [, version, called] = /^\/api\/(v\d+)\/(.*)$/.exec(path) ?? []
  const losesRepeats = wanted.some(({ rule }) => (rule.repeats ?? 0) > 0)
  const asksForBody = wanted.some(({ rule }) => Object.keys(rule.match ?? {}).some((name) => /^body(\.|$)/.test(name)))
  const text = asksForBody || losesRepeats ? await textOf(call) : undefined
  const body = text === undefined ? undefined : jsonOf(text)
  // As rules are kept, with card numbers masked.
  const item = maskValue({ method, path, version, call: called, headers, body })
  return losesRepeats ? { item, mark: markOf(text ?? '', path, body) } : { item }
}

function markOf(text: string, path: string, body: unknown): CallFingerprint {
  const { session_id, metadata } = Object(body)
  const about = [session_id, metadata]
    .filter((each) => each !== undefined)
    .map((each) => digest('about', JSON.stringify(each)))
  return marked(text, path, about)
}

async function textOf(call: IncomingCall): Promise<string | undefined> {
  const bytes = await call.body()
  return isRefusal(bytes) ? undefined : new TextDecoder().decode(bytes)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** So much real time, unless nobody waits for the answer any more: the project or the bank ends, or the client has gone. */
const waiter =
  ({ scheduler: { lifetime } }: Project, call: IncomingCall) =>
  (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer)
        lifetime.removeEventListener('abort', end)
        resolve()
      }
      const timer = setTimeout(end, ms)
      if (lifetime.aborted) return end()
      lifetime.addEventListener('abort', end)
      void call.answered?.().then(end)
    })

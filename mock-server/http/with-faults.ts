import { maskValue } from '../../schemas/cards/mask.ts'
import { chooseFault, type FaultRule, type Faults, isOpen, type StandingRule } from '../core/faults/fault-rules.ts'
import { type CallFingerprint, callFingerprint, chooseRepeat, remember } from '../core/faults/lost-repeats.ts'
import { matches } from '../core/match.ts'
import { isRefusal } from '../core/refusal.ts'
import { digest } from '../core/tokens/token-code.ts'
import type { Done } from '../core/view.ts'
import { coverageKey } from '../coverage/coverage-key.ts'
import type { Project } from '../engine/project.ts'
import { sendBeforeAnswer } from '../engine/send-before-answer.ts'
import { faultName, faults as known } from '../faults/index.ts'
import type { Trace } from '../journal/trace.ts'
import { clearTimeout, setTimeout } from '../timers/real-timers.ts'
import type { Answer } from './answer.ts'
import type { CallContext } from './call-context.ts'
import type { IncomingCall } from './incoming-call.ts'

type Next = () => Promise<Answer>

/** Answers a call as its project's faults want it; without any it is answered as ever. */
export async function withFaults(context: CallContext, call: IncomingCall, trace: Trace, next: Next): Promise<Answer> {
  const { project } = context
  if (project?.pending) await project.ready()
  const rules = project ? (await project.services.store.shared(project.id)).faults.rules : []
  if (!project || rules.length === 0) return await next()
  const wanted = rules.filter((each) => isOpen(each, 'request') || each.lost)
  const rule = wanted.length > 0 ? await choose(project, wanted, context, trace) : undefined
  const inTime = async () => {
    const answer = await next()
    // What was decided is answered, whatever becomes of a webhook.
    if (answer.status === 200 && trace.after)
      await sendBeforeAnswer(project, trace.after.id).catch(project.services.onError)
    return answer
  }
  if (!rule) return inTime()
  trace.fault = rule.fault
  return known.request[rule.fault]!.act(
    { answer: inTime, read: () => context.body.read(), wait: waiter(project, call) },
    rule,
  )
}

async function choose(project: Project, wanted: readonly StandingRule[], context: CallContext, trace: Trace) {
  const { item, fingerprint } = await lookAt(wanted, context, trace)
  const now = project.services.ports.now()
  const chosen = await project.decide('new', ({ shared }) => {
    const repeated = fingerprint ? chooseRepeat(shared.faults, fingerprint, now) : { faults: shared.faults }
    if (repeated.rule) return happens(repeated.faults, repeated.rule)
    const { faults, rule } = chooseFault(repeated.faults, 'request', ({ match = {} }) => matches(item, match))
    const rules =
      rule && fingerprint
        ? faults.rules.map((each) => (each.rule === rule ? { ...each, ...remember(each, fingerprint, now) } : each))
        : faults.rules
    return happens({ ...faults, rules }, rule)
  })
  return isRefusal(chosen) ? undefined : chosen.rule
}

const happens = (faults: Faults, rule: FaultRule | undefined): Done<{ rule: FaultRule | undefined }> => ({
  changes: { shared: { faults }, covers: rule ? [coverageKey('faults', faultName(rule))] : [] },
  reply: { rule },
})

/** What a rule can look at; the body is read only for one that asks for it, or that loses repeats. */
async function lookAt(wanted: readonly StandingRule[], context: CallContext, { method, path, headers }: Trace) {
  const { operation, version } = context
  const losesRepeats = wanted.some(({ rule }) => (rule.repeats ?? 0) > 0)
  const asksForBody = wanted.some(({ rule }) => Object.keys(rule.match ?? {}).some((name) => /^body(\.|$)/.test(name)))
  if (asksForBody || losesRepeats) await context.body.read()
  const { text = '', value: body } = context.body.look() ?? {}
  // As rules are kept, with card numbers masked.
  const item = maskValue({ method, path, version, call: operation?.endpoint.path.slice(1), headers, body })
  return losesRepeats ? { item, fingerprint: fingerprintOf(text, path, body) } : { item }
}

function fingerprintOf(text: string, path: string, body: unknown): CallFingerprint {
  const { session_id, metadata } = Object(body)
  const about = [session_id, metadata]
    .filter((each) => each !== undefined)
    .map((each) => digest('about', JSON.stringify(each)))
  return callFingerprint(text, path, about)
}

/** So much real time, unless nobody waits for the answer any more: the project or the bank ends, or the client has gone. */
const waiter =
  ({ ending: lifetime }: Project, call: IncomingCall) =>
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

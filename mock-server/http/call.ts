import { headerOf } from '../core/call-headers.ts'
import { isRefusal, type Refusal, refuseFields } from '../core/refusal.ts'
import type { Bank } from '../engine/bank.ts'
import { decideBeforeAnswer } from '../engine/decide-before-answer.ts'
import type { Project } from '../engine/project.ts'
import type { Trace } from '../journal/trace.ts'
import type { Lease } from '../store/port.ts'
import { type Answer, adviceOf, answerOk, answerRefusal } from './answer.ts'
import { authenticate } from './authenticate.ts'
import { signedTexts } from './body.ts'
import { identify, type KnownCall } from './call-context.ts'
import { compressed } from './compressed.ts'
import type { IncomingCall } from './incoming-call.ts'
import type { Operation } from './operations.ts'
import { type ReadCall, readCall } from './read-call.ts'
import { repeatedHeader } from './single-headers.ts'

/** One call of the bank, from bytes to answer: who, signed by whom, what, and only then the decision. */
export async function answerCall(bank: Bank, context: KnownCall, call: IncomingCall, trace: Trace): Promise<Answer> {
  const { operation, version, body } = context
  const bytes = await body.read()
  if (isRefusal(bytes)) return answerRefusal(bytes)
  const project = identify(bank, context)
  if (isRefusal(project)) return answerRefusal(project)
  // Before the signature: most libraries compress what was signed, and then it is the compression that must be told of.
  const packed = compressed(bytes, headerOf(call.headers, 'content-encoding'))
  if (packed) return refusedBody(trace, refuseFields({ ...packed, advice: `${packed.advice}, and sign those bytes` }))
  const distrusted = await authenticate(bank, project, trace, signedTexts(call, bytes))
  if (distrusted) return answerRefusal(distrusted)
  const repeated = repeatedHeader(call, operation.endpoint)
  if (repeated) return answerRefusal(repeated)
  const { strict } = project.settings
  const read = readCall({ operation, json: body.json()!, headers: call.headers, strict })
  if (isRefusal(read)) return refusedBody(trace, read)
  trace.schema = { verdict: 'valid', violations: [] }
  trace.payoutDetails = read.payoutDetails
  trace.paymentDetails = read.paymentDetails
  const reply = await decide(project, operation, read, call, trace)
  if (isRefusal(reply)) return refused(trace, reply, read.nameSent)
  trace.accepted = true
  return answerOk(version, reply)
}

/** A body that cannot be read, or not as a call of this method. */
function refusedBody(trace: Trace, refusal: Refusal): Answer {
  trace.schema = { verdict: 'invalid', violations: refusal.violations ?? [] }
  return refused(trace, refusal)
}

/** What the partner can do about it stands in the journal too. */
function refused(trace: Trace, refusal: Refusal, nameSent?: (name: string) => string): Answer {
  trace.warnings.push(...adviceOf(refusal, nameSent))
  return answerRefusal(refusal, nameSent)
}

/** Decides, and keeps the webhooks that this causes back until the answer has left. */
async function decide(project: Project, { endpoint }: Operation, read: ReadCall, incoming: IncomingCall, trace: Trace) {
  const { sessionId, key: idempotencyKey } = read
  const answered = endpoint.reads ? undefined : incoming.answered?.()
  const transact = (awaits?: Lease) =>
    project.transact(sessionId, read.decide, awaits ? { idempotencyKey, awaits } : { idempotencyKey })
  const done = await (answered ? decideBeforeAnswer(project, answered, transact) : transact())
  trace.before = done.before
  trace.after = 'refusal' in done ? done.before : done.after
  trace.sessionId = trace.after?.id ?? (sessionId === 'new' ? undefined : sessionId)
  return 'refusal' in done ? done.refusal : done.reply
}

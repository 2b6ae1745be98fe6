import { normaliseNames } from '../../schemas/names.ts'
import { unknownFields } from '../../schemas/unknown-fields.ts'
import { validate } from '../../schemas/validate.ts'
import type { Violation } from '../../schemas/violation.ts'
import { isRefusal, refuseFields } from '../core/refusal.ts'
import { type Settled, takesKey } from '../endpoints/define-endpoint.ts'
import type { Bank } from '../runtime/bank.ts'
import type { Project } from '../runtime/project.ts'
import { type Answer, headerOf, type Trace } from '../runtime/trace.ts'
import { answerOk, answerRefusal, asSent } from './answer.ts'
import { authenticate, identify } from './authenticate.ts'
import { signedTexts } from './body.ts'
import { settleCard } from './cards.ts'
import { soon } from './host.ts'
import type { IncomingCall } from './incoming-call.ts'
import { emptyArraysToObjects, parseJson } from './json.ts'
import type { Operation } from './operations.ts'
import { tokenViolations } from './token-violations.ts'

/** A body that has passed the edge; the schemas have vouched for its shape. */
interface ValidBody {
  session_id?: string
  payout_details?: Parameters<typeof settleCard>[0]
}

/** One call of the bank, from bytes to answer: who, signed by whom, what, and only then the decision. */
export async function answerCall(bank: Bank, operation: Operation, call: IncomingCall, trace: Trace): Promise<Answer> {
  const { version } = operation
  const bytes = await call.body()
  if (isRefusal(bytes)) return answerRefusal(bytes)
  trace.bytes = bytes
  const project = identify(bank, call.headers)
  if (isRefusal(project)) return answerRefusal(project)
  const distrusted = await authenticate(bank, project, trace, signedTexts(call, bytes))
  if (distrusted) return answerRefusal(distrusted)
  const parsed = operation.endpoint.method === 'GET' && bytes.length === 0 ? { text: '', value: {} } : parseJson(bytes)
  if (isRefusal(parsed)) {
    trace.schema = { verdict: 'invalid', violations: parsed.violations ?? [] }
    return answerRefusal(parsed)
  }
  trace.text = parsed.text

  const { body, foreign, nameSent } = normaliseNames(version, parsed.value)
  const valid = emptyArraysToObjects(body)
  const violations = validate(operation.schema, valid)
  if (project.settings.strict) violations.push(...strictViolations(operation, valid, foreign))
  if (violations.length === 0) violations.push(...tokenViolations(valid, project.settings.strict))
  trace.schema = { verdict: violations.length > 0 ? 'invalid' : 'valid', violations: asSent(violations, nameSent) }
  if (violations.length > 0) return answerRefusal(refuseFields(...trace.schema.violations))
  const reply = await decide(project, operation, vouchedFor(operation, valid), call, trace)
  if (isRefusal(reply)) return answerRefusal(reply, nameSent)
  trace.accepted = true
  return answerOk(version, reply)
}

/** The fields that the endpoint's schema knows: of any other nothing is certain, so none is used. */
function vouchedFor({ fields }: Operation, body: unknown): ValidBody {
  const given = Object(body)
  if (Object.keys(given).every((name) => fields.has(name))) return given
  return Object.fromEntries(Object.entries(given).filter(([name]) => fields.has(name)))
}

async function decide(
  project: Project,
  { endpoint, version }: Operation,
  body: ValidBody,
  incoming: IncomingCall,
  trace: Trace,
) {
  const { headers } = trace
  trace.payoutDetails = body.payout_details
  const settled = { ...body, ...(body.payout_details && settleCard(body.payout_details)) }
  const submerchant = headerOf(headers, 'x-partner-submerchant')
  const publicToken = headerOf(headers, 'x-public-token')
  const key = takesKey(endpoint) ? headerOf(headers, 'x-partner-idempotency-key') : undefined
  const sessionId = (endpoint.sessionOf ? endpoint.sessionOf(body) : body.session_id) ?? 'new'
  const answered = endpoint.reads ? undefined : (incoming.answered?.() ?? soon())
  if (answered && sessionId !== 'new') project.gates.close(sessionId, answered)
  const reply = await project.decide(
    sessionId,
    (view, context) => {
      const call = { body: settled as Settled<unknown>, version, submerchant, publicToken, view, context }
      const made = endpoint.decide(call)
      trace.before = view.session
      trace.after = isRefusal(made) ? view.session : (made.changes.session ?? view.session)
      return made
    },
    key,
  )
  trace.sessionId = trace.after?.id ?? (sessionId === 'new' ? undefined : sessionId)
  if (answered && !isRefusal(reply) && trace.after) project.gates.close(trace.after.id, answered)
  return reply
}

/** What a strict project refuses and others only note: names of the other version, and fields that no schema knows. */
function strictViolations({ endpoint, version }: Operation, body: unknown, foreign: readonly string[]): Violation[] {
  const names = foreign.map((name) => ({
    pointer: `/${name}`,
    expected: `a name of ${version}`,
    came: `the other version's`,
  }))
  const fields = unknownFields(endpoint.request, body).map(({ pointer, nearest }) => ({
    pointer,
    expected: 'a field that the bank knows (the project is strict)',
    came: 'an unknown one',
    ...(nearest !== undefined && { nearest }),
  }))
  return [...names, ...fields]
}

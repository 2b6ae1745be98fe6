import { inNamesOf, pointerAsSent } from '../../schemas/names.ts'
import { describeViolation, type Violation } from '../../schemas/violation.ts'
import { type Refusal, refuse } from '../core/refusal.ts'
import type { Version } from '../core/state.ts'
import { errorBody } from '../errors/error-body.ts'
import { refusalReasons } from '../errors/refusal-reasons.ts'
import type { Outgoing } from '../faults/request/define-request-fault.ts'
import { UnknownCommitError } from '../store/away.ts'
import { CommitFailedError } from '../store/port.ts'
import { cutResponse } from './cut-response.ts'
import type { Host } from './host.ts'

/** An answer before it becomes a `Response`; a fault can have it leave broken. */
export interface Answer extends Outgoing {
  error?: { code: string; description: string }
}

/** After a body that is too long the rest of it is not read, so the connection cannot be used again. */
export function headersOf({ status, type = 'application/json', retryAfter }: Answer, requestId?: string) {
  const headers: Record<string, string> = { 'content-type': type }
  if (requestId !== undefined) headers['x-request-id'] = requestId
  if (retryAfter !== undefined) headers['retry-after'] = String(retryAfter)
  if (status === refusalReasons.body_too_large.status) headers.connection = 'close'
  return headers
}

/** The answer on its way; `requestId` is the call's in the journal. Where the connection breaks before it, there is none. */
export function responseOf(answer: Answer, requestId?: string, host: Host = {}): Response {
  const { status, text, breaksAfter } = answer
  if (breaksAfter === 0) return noResponse(host)
  const headers = headersOf(answer, requestId)
  if (breaksAfter !== undefined) return cutResponse(text, breaksAfter, { status, headers })
  return new Response(text, { status, headers })
}

function noResponse(host: Host): Response {
  host.reset?.()
  return Response.error()
}

/** What broke a call, whatever it was: the partner could not help it. */
export function brokenBy(error: unknown): Refusal {
  if (error instanceof UnknownCommitError) return storeAway('it is not known whether the call was taken')
  if (error instanceof CommitFailedError) return storeAway('nothing was done')
  return refuse('own_fault', 'a fault of the mock itself; its log says more')
}

const storeAway = (outcome: string) =>
  refuse('store_away', `the store of the mock does not answer right now, and ${outcome}: make the same call again`)

/** Seconds after which a client may ask again what the store was away for. */
const AWAY_S = 1

export function answerBroken(error: unknown): Answer {
  const refusal = brokenBy(error)
  return { ...answerRefusal(refusal), ...(refusal.reason === 'store_away' && { retryAfter: AWAY_S }) }
}

/** `{"status":"ok", …}` in the names of the call's version. */
export const answerOk = (version: Version, reply: object): Answer => ({
  status: 200,
  text: JSON.stringify(inNamesOf(version, { status: 'ok', ...reply })),
})

/** Violations with the names that the partner used. */
export const asSent = (violations: readonly Violation[], nameSent: (name: string) => string): Violation[] =>
  violations.map((each) => ({ ...each, pointer: pointerAsSent(each.pointer, nameSent) }))

/** What the partner can do about a refusal, a sentence a field. */
export const adviceOf = ({ violations = [] }: Refusal, nameSent: (name: string) => string = (name) => name): string[] =>
  asSent(violations, nameSent).flatMap(({ pointer, advice }) =>
    advice === undefined ? [] : [`${pointer || 'the body'}: ${advice}`],
  )

/** `{"status":"error","error":{…}}`; the pointers in it use the names that the partner sent. */
export function answerRefusal(refusal: Refusal, nameSent: (name: string) => string = (name) => name): Answer {
  const { code, status, violations } = refusal
  const description = violations ? asSent(violations, nameSent).map(describeViolation).join('; ') : refusal.description
  const error = { code, description }
  return { status, text: JSON.stringify(errorBody(error)), error }
}

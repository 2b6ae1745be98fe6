import type { PaymentDetails, PayoutDetails } from '../../schemas/generated/types.ts'
import { requests } from '../../schemas/generated/validators/requests.js'
import type { Validator } from '../../schemas/generated/validators/validator.ts'
import { type ForeignName, normaliseNames } from '../../schemas/names.ts'
import { unknownFields } from '../../schemas/unknown-fields.ts'
import { MOST_VIOLATIONS, type Violation } from '../../schemas/violation.ts'
import { violationsBy } from '../../schemas/violations-by.ts'
import type { CallHeaders } from '../core/call-headers.ts'
import { taughtAbout } from '../core/page-gaps.ts'
import { isRefusal, type Refusal, refuseFields } from '../core/refusal.ts'
import type { Version } from '../core/state.ts'
import type { Context, Decision, View } from '../core/view.ts'
import { takesKey } from '../endpoints/define-endpoint.ts'
import { asSent } from './answer.ts'
import { type SentMethods, withoutCardNumbers } from './cards.ts'
import { type DecodedJson, emptyArraysToObjects, withinBounds } from './json.ts'
import { keptHeader, keptKey } from './kept-headers.ts'
import { knownFields } from './known-fields.ts'
import type { Operation } from './operations.ts'
import { singleHeader } from './single-headers.ts'
import { tokenViolations } from './token-violations.ts'

const validators: Readonly<Record<string, Validator>> = requests

/** A body that has passed the edge; the schemas have checked its shape. */
interface ValidBody extends SentMethods {
  session_id?: string
}

/** A call whose fields are valid: what it is about, and the decision that it asks for. */
export interface ReadCall {
  sessionId: string | 'new'
  /** `X-PARTNER-IDEMPOTENCY-KEY` as it is kept, where the method takes one. */
  key: string | undefined
  /** As it was sent, the card number included: for the moment of the call only. */
  payoutDetails: readonly PayoutDetails[]
  paymentDetails: readonly PaymentDetails[]
  /** The name that the partner used for a field. */
  nameSent(name: string): string
  decide(view: View, context: Context): Decision<object>
}

/** What is read of a call. */
interface SentCall {
  operation: Operation
  /** What `decodeBody` made of its bytes. */
  json: DecodedJson | Refusal
  headers: CallHeaders
  /** The project's setting. */
  strict: boolean
}

/**
 * From JSON to a decision: bounds, names, shape, tokens, cards. Pure, and the one way in for every host, also for one that has no HTTP and
 * checks no signature. A refusal names the fields as the partner sent them.
 */
export function readCall({ operation, json, headers, strict }: SentCall): ReadCall | Refusal {
  const { endpoint, version } = operation
  const sent = withinBounds(json)
  if (isRefusal(sent)) return sent
  const { body: inV2, foreign, nameSent } = normaliseNames(version, sent.value)
  const valid = emptyArraysToObjects(inV2)
  const violations = asSent(violationsBy(validators[operation.schema]!, valid), nameSent)
  if (strict) violations.push(...foreignNames(version, foreign), ...unknownOnes(operation, valid, foreign, nameSent))
  violations.splice(MOST_VIOLATIONS)
  if (violations.length === 0) violations.push(...asSent(tokenViolations(valid, strict), nameSent))
  if (violations.length > 0) return refuseFields(...violations.map(taughtAbout(endpoint.path)))
  const body: ValidBody = Object(knownFields(endpoint.request)(valid))
  const kept = withoutCardNumbers(body)
  const submerchant = keptHeader(singleHeader(headers, 'X-PARTNER-SUBMERCHANT'))
  const publicToken = singleHeader(headers, 'X-PUBLIC-TOKEN')
  return {
    sessionId: (endpoint.sessionOf ? endpoint.sessionOf(body) : body.session_id) ?? 'new',
    key: takesKey(endpoint) ? keptKey(singleHeader(headers, 'X-PARTNER-IDEMPOTENCY-KEY')) : undefined,
    payoutDetails: given(body, 'payout_details', body.payout_list),
    paymentDetails: given(body, 'payment_details', body.payment_list),
    nameSent,
    decide: (view, context) =>
      endpoint.decide({
        body: kept,
        version,
        submerchant,
        publicToken,
        view,
        context,
      }),
  }
}

/** What a body has under a name, itself and in each item of its list. */
function given<Name extends 'payout_details' | 'payment_details'>(
  body: ValidBody,
  name: Name,
  list: readonly SentMethods[] = [],
): NonNullable<SentMethods[Name]>[] {
  const found: NonNullable<SentMethods[Name]>[] = []
  for (const { [name]: details } of [body, ...list]) if (details) found.push(details)
  return found
}

/** What a strict project refuses and others only note: names of the other version … */
const foreignNames = (version: Version, foreign: readonly ForeignName[]): Violation[] =>
  foreign.map(({ pointer }) => ({ pointer, expected: `a name of ${version}`, came: `the other version's` }))

/** … and fields that no schema knows; of a name of the other version that was said already. */
function unknownOnes(
  { endpoint }: Operation,
  body: unknown,
  foreign: readonly ForeignName[],
  nameSent: (name: string) => string,
): Violation[] {
  const fields = unknownFields(endpoint.request, body)
    .filter(({ pointer }) => foreign.every(({ inV2 }) => inV2 !== pointer))
    .map(({ pointer, nearest }) => ({
      pointer,
      expected: 'a field that the bank knows (the project is strict)',
      came: 'an unknown one',
      ...(nearest !== undefined && { nearest }),
    }))
  return asSent(fields, nameSent)
}

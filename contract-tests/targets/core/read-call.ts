import { isRefusal, type Refusal, refuse, refuseFields } from '../../../mock-server/core/refusal.ts'
import type { Context, Decision, View } from '../../../mock-server/core/view.ts'
import { endpointName, type Settled, takesKey } from '../../../mock-server/endpoints/define-endpoint.ts'
import { endpoints } from '../../../mock-server/endpoints/index.ts'
import { settleCard } from '../../../mock-server/http/cards.ts'
import { emptyArraysToObjects, parseJson } from '../../../mock-server/http/json.ts'
import { tokenViolations } from '../../../mock-server/http/token-violations.ts'
import type { PayoutDetails } from '../../../schemas/generated/types.ts'
import { normaliseNames } from '../../../schemas/names.ts'
import { validate } from '../../../schemas/validate.ts'
import type { Version } from '../../kit/world.ts'

interface ReadCall {
  sessionId: string
  key?: string
  nameSent(name: string): string
  decide(view: View, context: Context): Decision<object>
}

/** From a body to its decision, as the edge goes, without who sent it and whether it is signed. */
export function readCall(
  version: Version,
  method: string,
  text: string,
  headers: Record<string, string>,
  strict: boolean,
): ReadCall | Refusal {
  const endpoint = endpoints.find(({ path, versions }) => path === `/${method}` && versions.includes(version))
  if (!endpoint) return refuse('invalid_request', `/api/${version}/${method}: the bank has no such method`, 404)
  const parsed = parseJson(new TextEncoder().encode(text))
  if (isRefusal(parsed)) return parsed
  const { body: inV2, nameSent } = normaliseNames(version, parsed.value)
  const body = emptyArraysToObjects(inV2) as { session_id?: string; payout_details?: PayoutDetails }
  const violations = validate(`${endpointName(endpoint)}Request`, body)
  if (violations.length === 0) violations.push(...tokenViolations(body, strict))
  if (violations.length > 0) return refuseFields(...violations)
  const settled = { ...body, ...(body.payout_details && settleCard(body.payout_details)) }
  const key = takesKey(endpoint) ? headers['x-partner-idempotency-key'] : undefined
  const submerchant = headers['x-partner-submerchant']
  const publicToken = headers['x-public-token']
  return {
    sessionId: (endpoint.sessionOf ? endpoint.sessionOf(body) : body.session_id) ?? 'new',
    ...(key !== undefined && { key }),
    nameSent,
    decide: (view, context) =>
      endpoint.decide({ body: settled as Settled<unknown>, version, submerchant, publicToken, view, context }),
  }
}

import { own } from '../../../schemas/own.ts'
import { refuse } from '../refusal.ts'
import type { NpdRequest, NpdRequests } from '../state.ts'
import type { Decision, View } from '../view.ts'
import { type PersonalFact, taxpayerOf } from './taxpayers.ts'

/** A project remembers this many requests; ours, so that a long run does not grow for ever. */
const MOST = 1000

/** npd/check: a request to the tax service is on its way. */
export const checkTaxpayer = (view: View, taxReference: string): Decision<{ request_id: string }> =>
  ask(view, { taxReference, at: view.now })

/** npd/taxpayer/check_personal_info: so is this one. Of what it compares nothing is kept: reserved tax numbers say what differs (ours). */
export const checkPersonalInfo = (view: View, taxReference: string): Decision<{ request_id: string }> =>
  ask(view, { taxReference, at: view.now, about: 'personal_info' })

function ask({ shared }: View, request: NpdRequest): Decision<{ request_id: string }> {
  const { made, requests } = shared.npd
  const request_id = requestId(made)
  const newest = Object.entries({ ...requests, [request_id]: request }).slice(-MOST)
  const npd: NpdRequests = { made: made + 1, requests: Object.fromEntries(newest) }
  return { changes: { shared: { npd } }, reply: { request_id } }
}

/** At most twelve digits, wherever a project's ids begin: thirteen may look like a card number, which is masked wherever it comes in. */
const requestId = (made: number): string => String(1001 + (made % 10 ** 11))

type Said =
  | { status: 'pending' }
  | { is_professional_income_taxpayer: boolean; is_linked: boolean }
  | { mismatched_fields: readonly PersonalFact[] }

/**
 * npd/request/status: pending at first. The tax service answers in its time, or at the second asking if that is earlier, so that a
 * clock that stands still keeps nobody waiting for ever (both ours).
 */
export function npdRequestStatus({ now, shared, rules }: View, id: string): Decision<Said> {
  const { requests } = shared.npd
  const request = own(requests, id)
  if (!request) return refuse('unknown_npd_request', '/request_id: no request of that id in this project')
  if (!request.asked && now < request.at + rules.pace.processing) {
    const npd = { ...shared.npd, requests: { ...requests, [id]: { ...request, asked: true as const } } }
    return { changes: { shared: { npd } }, reply: { status: 'pending' } }
  }
  const { professional, linked, unreachable, mismatched = [] } = taxpayerOf(request.taxReference)
  if (unreachable) return refuse('tax_service_silent', 'the tax service does not answer; ask again later')
  if (request.about === 'personal_info') return { changes: {}, reply: { mismatched_fields: mismatched } }
  return { changes: {}, reply: { is_professional_income_taxpayer: professional, is_linked: linked } }
}

import type { RequestItem } from '../journal/request-items.ts'
import { describeRequest, describeRequests, errorIn, indented } from './describe.ts'
import { type MatcherResult, result } from './matcher-result.ts'
import { askedBank } from './received.ts'

/**
 * The partner has confirmed exactly once: the session, if one is named, else anything at all. One more confirmation counts even if the bank
 * refused it; one that was refused before the bank had accepted any, or a repetition under the same idempotency key, does not.
 */
export async function toHaveConfirmedOnce(received: unknown, sessionId?: string): Promise<MatcherResult> {
  const requests = await askedBank('toHaveConfirmedOnce', received).requests()
  const about = requests.filter(({ session_id }) => sessionId === undefined || session_id === sessionId)
  const confirms = about.filter(({ path }) => path.endsWith('/session/confirm'))
  const counted = confirms.filter(counts)
  const what = sessionId === undefined ? 'confirmed exactly once' : `confirmed ${sessionId} exactly once`
  return result(
    counted.length === 1,
    () => `expected the partner to have ${what}; ${instead(confirms, counted, about)}`,
    () => `expected the partner not to have ${what}, but it has: ${describeRequest(counted[0]!)}`,
  )
}

const counts = ({ status, response }: RequestItem) => status === 200 || errorIn(response.body) === 'session_wrong_state'

function instead(confirms: RequestItem[], counted: RequestItem[], about: RequestItem[]): string {
  if (counted.length > 1) return `it did ${counted.length} times:${indented(counted.map(describeRequest))}`
  if (confirms.length > 0) return `the bank took none:${indented(confirms.map(answered))}`
  return `it never did; ${describeRequests(about)}`
}

const answered = (request: RequestItem) => `${describeRequest(request)}: ${request.response.body}`

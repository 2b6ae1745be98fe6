import { normaliseNames } from '../../schemas/names.ts'
import type { RequestItem } from '../journal/request-items.ts'
import { describeDifference, describeRequest, describeRequests, errorIn, indented, shown } from './describe.ts'
import { type Difference, differences, isRecord } from './differences.ts'
import { type MatcherResult, result } from './matcher-result.ts'
import { askedBank } from './received.ts'

const starts = /\/session\/(start|init)\/payout/

/** The bank has accepted a payout with at least these fields, in the names of v2 (`payout_details`, `amount_details`, `metadata` …). */
export async function toHaveReceivedPayout(received: unknown, fields: object = {}): Promise<MatcherResult> {
  const requests = await askedBank('toHaveReceivedPayout', received).requests()
  const judged = requests.filter(({ path }) => starts.test(path)).map((request) => judge(request, fields))
  const match = judged.find(({ wrong }) => wrong.length === 0)
  const wanted = Object.keys(fields).length > 0 ? `a payout with ${shown(fields)}` : 'a payout'
  return result(
    match !== undefined,
    () => `expected the bank to have received ${wanted}; ${nearest(judged) ?? describeRequests(requests)}`,
    () => `expected the bank not to have received ${wanted}, but it has: ${describeRequest(match!.request)}`,
  )
}

interface Judged {
  request: RequestItem
  wrong: Difference[]
}

function judge(request: RequestItem, fields: object): Judged {
  const refused = request.status === 200 ? [] : [{ path: 'status', wanted: 200, found: request.status }]
  return { request, wrong: [...refused, ...differences(payoutIn(request), fields)] }
}

/** What start was given, on top of what the bank then shows: it may have been given at create. */
function payoutIn({ request, response, version = 'v2' }: RequestItem): object {
  const answer = inV2(version, response.body) as { session?: { payout_list?: object[] } }
  return overlaid(answer.session?.payout_list?.at(-1), inV2(version, request.body)) as object
}

/** Objects are laid one over the other, anything else replaces what was there. */
function overlaid(below: unknown, above: unknown): unknown {
  if (!isRecord(below) || !isRecord(above)) return above
  const names = Object.keys({ ...below, ...above })
  return Object.fromEntries(
    names.map((name) => [name, name in above ? overlaid(below[name], above[name]) : below[name]]),
  )
}

function inV2(version: 'v1' | 'v2', text: string): object {
  try {
    return Object(normaliseNames(version, JSON.parse(text)).body)
  } catch {
    return {}
  }
}

/** The call that is wrong in the fewest places; of several the last. */
function nearest(judged: readonly Judged[]): string | undefined {
  const best = judged.toSorted((a, b) => a.wrong.length - b.wrong.length)
  const closest = best.findLast(({ wrong }) => wrong.length === best[0]?.wrong.length)
  if (!closest) return undefined
  const { request, wrong } = closest
  const reason = errorIn(request.response.body) === undefined ? [] : [`it was answered ${request.response.body}`]
  return `the nearest is ${describeRequest(request)}:${indented([...wrong.map(describeDifference), ...reason])}`
}

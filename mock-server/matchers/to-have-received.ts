import { normaliseNames } from '../../schemas/names.ts'
import type { RequestItem } from '../journal/request-items.ts'
import { describeDifference, describeRequest, describeRequests, errorIn, indented, shown } from './describe.ts'
import { type Difference, differences, isRecord } from './differences.ts'
import { type MatcherResult, result } from './matcher-result.ts'
import { askedBank } from './received.ts'

type List = 'payout_list' | 'payment_list'

/** What is looked for among the calls that start something. */
interface Wanted {
  matcher: string
  noun: 'payout' | 'payment'
  list: List
  /** Paths of calls that start one. */
  starts: RegExp
}

/** Starts several at once, each an item of a list. */
const startsSeveral = /\/session\/multi\/init$/

/** Whether the bank has accepted one with at least these fields, in the names of v2. */
export async function toHaveReceived(wanted: Wanted, received: unknown, fields: object): Promise<MatcherResult> {
  const { matcher, noun, starts } = wanted
  const requests = await askedBank(matcher, received).requests()
  const starting = requests.filter(({ path }) => starts.test(path) || startsSeveral.test(path))
  const judged = starting.flatMap((request) => itemsIn(request, wanted).map((item) => judge(request, item, fields)))
  const match = judged.find(({ wrong }) => wrong.length === 0)
  const described = Object.keys(fields).length > 0 ? `a ${noun} with ${shown(fields)}` : `a ${noun}`
  return result(
    match !== undefined,
    () => `expected the bank to have received ${described}; ${nearest(judged) ?? describeRequests(requests)}`,
    () => `expected the bank not to have received ${described}, but it has: ${describeRequest(match!.request)}`,
  )
}

interface Judged {
  request: RequestItem
  wrong: Difference[]
}

function judge(request: RequestItem, item: unknown, fields: object): Judged {
  const refused = request.status === 200 ? [] : [{ path: 'status', wanted: 200, found: request.status }]
  return { request, wrong: [...refused, ...differences(item, fields)] }
}

/** What a start was given, on top of what the bank then shows: it may have been given at create. */
function itemsIn({ path, request, response, version = 'v2' }: RequestItem, { list }: Wanted): unknown[] {
  const answer = inV2(version, response.body) as { session?: Partial<Record<List, object[]>> }
  const body = inV2(version, request.body) as Partial<Record<List, unknown>>
  const items = answer.session?.[list] ?? []
  if (!startsSeveral.test(path)) return [overlaid(items.at(-1), body)]
  const given = body[list]
  return Array.isArray(given) ? given.map((each, at) => overlaid(items[at], each)) : []
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

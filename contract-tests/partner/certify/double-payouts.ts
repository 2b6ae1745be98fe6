import type { RequestItem, WebhookItem } from '../../../mock-server/index.ts'
import { maskValue } from '../../../schemas/cards/mask.ts'
import { bodyOf, isConfirm, methodOf, started, valueAt } from './journal.ts'

/** One order with more than one payout under way at a time. */
export interface DoublePayout {
  /** `started_twice`: not all of them were confirmed, or it is not known; with auto-confirmation they would have been paid. */
  kind: 'paid_twice' | 'started_twice'
  order: string
  sessions: readonly string[]
  message: string
}

export interface DoublePayouts {
  payouts: number
  /** Payouts that name no order, and so were not compared. */
  nameless: number
  found: readonly DoublePayout[]
}

export interface Journal {
  requests: readonly RequestItem[]
  /** Tell of payouts that failed; without them only answers do. */
  webhooks?: readonly WebhookItem[]
}

/**
 * Orders that were paid twice, in the journal of any run. Payouts are of one order when the field that names it (`metadata`, or a path like
 * `metadata.order`) is the same. A payout that had failed or was called off before the next one was started does not count: trying again is right.
 */
export function doublePayouts(journal: Journal, field = 'metadata'): DoublePayouts {
  const starts = journal.requests.filter(started)
  const orders = Map.groupBy(starts, (start) => orderOf(start, journal, field))
  const nameless = orders.get(undefined)?.length ?? 0
  orders.delete(undefined)
  const found = [...orders].flatMap(([order, all]) => {
    const alive = aliveTogether(all, journal)
    // An order may be named by what looks like a card number.
    return alive.length > 1 ? [maskValue(doubled(order!, alive, journal))] : []
  })
  return { payouts: starts.length, nameless, found }
}

/** Of one order's starts those that had not failed before the next one, as far as the partner could know. */
export const aliveTogether = (starts: readonly RequestItem[], journal: Journal): RequestItem[] =>
  starts.filter((start, index) => starts[index + 1] === undefined || !endedBefore(start, starts[index + 1]!, journal))

function doubled(order: string, starts: readonly RequestItem[], journal: Journal): DoublePayout {
  const sessions = starts.map(({ session_id }) => session_id!)
  const paid = sessions.filter((id) => wasPaid(id, journal))
  if (paid.length > 1)
    return {
      kind: 'paid_twice',
      order,
      sessions,
      message: `${order} was paid ${paid.length} times: ${paid.join(', ')}`,
    }
  const message = `${order} had ${sessions.join(' and ')} under way at once; with auto-confirmation all of them would have been paid`
  return { kind: 'started_twice', order, sessions, message }
}

/** The name of the order: in the start, or in the create before it. */
function orderOf(start: RequestItem, { requests }: Journal, field: string): string | undefined {
  const create = requests.find((call) => call.session_id === start.session_id && methodOf(call).includes('/create'))
  const name = valueAt(bodyOf(start), field) ?? (create && valueAt(bodyOf(create), field))
  return name === undefined || name === null ? undefined : JSON.stringify(name)
}

const states = (call: RequestItem) => (call.state.after?.operations ?? []).map(({ state }) => state)
const over = ['failed', 'cancelling']

/** The partner could know that nothing comes of it: an answer or a webhook had said so, or it had called it off. */
function endedBefore(start: RequestItem, next: RequestItem, { requests, webhooks = [] }: Journal): boolean {
  const id = start.session_id
  const between = requests
    .slice(requests.indexOf(start), requests.indexOf(next))
    .filter((call) => call.session_id === id)
  return (
    between.some((call) => states(call).some((state) => over.includes(state))) ||
    results(id, webhooks).some(({ status, at }) => status === 'cancelled' && at !== undefined && at <= next.at)
  )
}

function wasPaid(id: string, { requests, webhooks = [] }: Journal): boolean {
  const calls = requests.filter((call) => call.session_id === id)
  const last = results(id, webhooks).at(-1)
  if (last) return last.status === 'accepted'
  if (calls.some((call) => states(call).includes('failed'))) return false
  return calls.some((call) => (isConfirm(call) && call.status === 200) || states(call).includes('succeeded'))
}

/** What payment_finished says of a session, and when it was first sent; one that is held says how it ended, too. */
const results = (id: string | undefined, webhooks: readonly WebhookItem[]) =>
  webhooks
    .filter(({ session_id, type }) => session_id === id && type === 'payment_finished')
    .map(({ body, attempts }) => ({ status: String(valueAt(JSON.parse(body), 'session.status')), at: attempts[0]?.at }))

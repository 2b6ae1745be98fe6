import type { RequestItem } from '../../../mock-server/index.ts'

/** What the kit reads off the bank's journal. */

/** `session/start/payout` of `/api/v2/session/start/payout`. */
export const methodOf = ({ path }: Pick<RequestItem, 'path'>): string => path.replace(/^\/+api\/v\d+\/+/, '')

const starts = /^session\/(multi\/)?(start|init)\/(payout|payment)/

/** A call that asks for money to be paid, whether or not the bank took it. */
export const asksToPay = (call: RequestItem): boolean => starts.test(methodOf(call))

/** The bank took it: a payout runs since. */
export const started = (call: RequestItem): boolean =>
  asksToPay(call) && (call.state.after?.operations.length ?? 0) > (call.state.before?.operations.length ?? 0)

/** A session was made last, and nothing has been asked of it since: the start that it was made for is still to come. */
export function startIsDue(calls: readonly RequestItem[]): boolean {
  const made = calls.findLast((call) => methodOf(call).startsWith('session/create'))
  if (made?.status !== 200 || made.fault !== undefined) return false
  return !calls.some((call) => asksToPay(call) && call.session_id === made.session_id)
}

export const isConfirm = (call: RequestItem): boolean => methodOf(call) === 'session/confirm'
export const isCapture = (call: RequestItem): boolean => methodOf(call) === 'session/capture'
export const isRefund = (call: RequestItem): boolean => methodOf(call) === 'session/refund'
export const isStatus = (call: RequestItem): boolean => methodOf(call) === 'session/status'

/** A fault struck before the bank had looked at the signature. */
export const isUnread = ({ fault, signature }: RequestItem): boolean =>
  fault !== undefined && signature.verdict === 'unchecked'

/** The fields of a call's body; none if it is not a JSON object. */
export function bodyOf({ request }: RequestItem): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(request.body)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {}
  } catch {
    return {}
  }
}

/** A value by dotted path. */
export const valueAt = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined | null)?.[key], value)

export const keyOf = ({ request }: RequestItem): string | undefined => request.headers['x-partner-idempotency-key']

/** What a call did, in a line. */
export const sayCall = (call: RequestItem): string =>
  `${call.id} ${methodOf(call)}${call.session_id ? ` of ${call.session_id}` : ''} -> ${call.fault ?? call.status}`

/** The same, with the bank's reason where it refused it. */
export function sayRefusal(call: RequestItem): string {
  try {
    const error = valueAt(JSON.parse(call.response.body), 'error') as
      | { code?: string; description?: string }
      | undefined
    return error ? `${sayCall(call)} (${error.code}: ${error.description})` : sayCall(call)
  } catch {
    return sayCall(call)
  }
}

import type { RequestItem } from '../journal/request-items.ts'
import type { Difference } from './differences.ts'

const longest = 100

/** A value on one line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value, (_, each) => asymmetricName(each) ?? each) ?? String(value)
  return text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text
}

/** `expect.any(Number)` is `Any<Number>`, in the words of the test runner; where it has too few, what it compares with follows. */
function asymmetricName(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('asymmetricMatch' in value)) return undefined
  const { toAsymmetricMatcher, sample } = value as { toAsymmetricMatcher?: () => string; sample?: unknown }
  return toAsymmetricMatcher?.call(value) ?? `${value} ${sample instanceof RegExp ? sample : JSON.stringify(sample)}`
}

export const indented = (lines: readonly string[]): string => lines.map((line) => `\n  ${line}`).join('')

export const describeDifference = ({ path, wanted, found }: Difference): string =>
  `${path === '' ? 'the whole' : path}: expected ${shown(wanted)}, got ${shown(found)}`

/** A call of the journal on one line: which, what it was about, and how it was answered. */
export function describeRequest({ id, method, path, status, session_id, response }: RequestItem): string {
  const error = errorIn(response.body)
  return `${id} ${method} ${path}${session_id ? ` (${session_id})` : ''} ${status}${error ? ` ${error}` : ''}`
}

/** The code of the error in an answer, if it is one. */
export function errorIn(body: string): string | undefined {
  try {
    return (JSON.parse(body) as { error?: { code?: string } }).error?.code
  } catch {
    return undefined
  }
}

/** All calls, so that one can see what did happen instead. */
export const describeRequests = (requests: readonly RequestItem[]): string =>
  requests.length === 0 ? 'it was not called at all' : `its calls were:${indented(requests.map(describeRequest))}`

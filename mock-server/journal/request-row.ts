import { maskCards, maskHeader, maskValue } from '../../schemas/cards/mask.ts'
import type { CallHeaders } from '../core/call-headers.ts'
import { stepCount } from '../core/operations/history.ts'
import { sessionStatus } from '../core/session/fold.ts'
import type { Session } from '../core/state.ts'
import { fromLatin1 } from '../doctor/bytes.ts'
import { formerPaths } from '../endpoints/former-paths.ts'
import type { RequestRow, SchemaVerdict, StateItem, StepNumbers } from '../store/rows.ts'
import { foldedPath, hasDoubledSlash, isJust } from './folded-path.ts'
import type { Trace } from './trace.ts'

const slashes =
  'the path has a doubled slash, which was folded: the base URL and the method were joined with one too many'

/** Headers whose value is a secret. */
const secretHeaders = ['authorization', 'cookie', 'proxy-authorization']

/** A body as it came, and as text where it is JSON in UTF-8; neither where nobody has read it. */
interface SentBody {
  readonly bytes: Uint8Array | undefined
  readonly text: string | undefined
}

/** A call that has been answered, as it is kept. */
export function requestRow(
  trace: Trace,
  body: SentBody,
  answer: string,
  { at, durationMs, status }: Pick<RequestRow, 'at' | 'durationMs' | 'status'>,
): Omit<RequestRow, 'id'> {
  const { path, url, version, sessionId, before, after } = trace
  // A way that the bank knows is one of its own words.
  const named = version === undefined ? maskCards : asItIs
  const headers = keptHeaders(trace)
  const kept = keptBody(body)
  const project = headers['x-partner-project']
  const query = url.indexOf('?')
  const row: Omit<RequestRow, 'id'> = {
    at,
    durationMs,
    method: named(trace.method),
    path: named(path),
    status,
    headers,
    body: kept.body,
    answer: maskCards(answer),
    signature: trace.signature,
    schema: maskedSchema(trace.schema),
    warnings: keptWarnings(trace),
  }
  if (kept.base64) row.base64 = true
  if (project !== undefined) row.project = project
  if (query !== -1) row.query = maskCards(url.slice(query + 1))
  if (version !== undefined) row.version = version
  if (sessionId !== undefined) row.sessionId = maskCards(sessionId)
  if (before) row.before = stateOf(before)
  if (after) row.after = stateOf(after)
  const steps = stepsBetween(before, after)
  if (steps) row.steps = steps
  if (trace.fault !== undefined) row.fault = trace.fault
  return row
}

const asItIs = (text: string) => text

function keptWarnings({ warnings, url, path }: Trace): readonly string[] {
  if (isJust(path, url)) return warnings.length === 0 ? none : warnings.map(maskCards)
  return [...warnings, ...aboutThePath(url)].map(maskCards)
}

const none: readonly string[] = []

function aboutThePath(url: string): readonly string[] {
  const asked = foldedPath(url)
  const today = formerPaths.get(asked)
  const former = `${asked} is a path of old pages; the bank's documentation calls it ${today} now`
  return [...(hasDoubledSlash(url) ? [slashes] : []), ...(today === undefined ? [] : [former])]
}

/** As they came where nothing in them is to be hidden, which is nearly always so. */
function keptHeaders({ headers, signature }: Trace): Readonly<Record<string, string>> {
  const isSigned = signature.verdict === 'valid'
  for (const name in headers)
    if (!(isSigned && name === SIGNATURE) && (keptHeader(name, headers) !== headers[name] || maskCards(name) !== name))
      return hiddenIn(headers)
  return headers as Readonly<Record<string, string>>
}

/** One that is right is a number that nobody could choose. */
const SIGNATURE = 'x-partner-sign'

const keptHeader = (name: string, headers: CallHeaders): string =>
  secretHeaders.includes(name) ? '***' : maskHeader(name, String(headers[name]))

function hiddenIn(headers: CallHeaders): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const name in headers) kept[maskCards(name)] = keptHeader(name, headers)
  return kept
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** As text; bytes that are none in Base64, where a number in ASCII is masked all the same. */
function keptBody({ text, bytes }: SentBody): Pick<RequestRow, 'body' | 'base64'> {
  if (text !== undefined) return { body: maskCards(text) }
  if (!bytes) return { body: '' }
  try {
    return { body: maskCards(utf8.decode(bytes)) }
  } catch {
    return { body: btoa(maskCards(fromLatin1(bytes))), base64: true }
  }
}

const maskedSchema = (schema: SchemaVerdict): SchemaVerdict =>
  schema.violations.length === 0 ? schema : { ...schema, violations: schema.violations.map((each) => maskValue(each)) }

const stateOf = (session: Session): StateItem => ({
  status: sessionStatus(session),
  operations: session.operations.map(({ id, kind, state }) => ({ id, kind, state })),
})

function stepsBetween(before: Session | undefined, after: Session | undefined): StepNumbers | undefined {
  const first = before ? stepCount(before) + 1 : 1
  const last = after ? stepCount(after) : 0
  return first <= last ? { first, last } : undefined
}

/** The session that a body names. */
export function namedSession(body: unknown): string | undefined {
  const { session_id } = Object(body)
  return typeof session_id === 'string' ? session_id : undefined
}

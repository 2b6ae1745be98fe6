import type { Violation } from '../../schemas/violation.ts'
import type { Version } from '../core/state.ts'
import { timestamp } from '../core/time/time.ts'
import type { RequestRow, SignatureVerdict, StateItem, StepNumbers } from '../store/rows.ts'
import { warningsOf } from './request-warnings.ts'

/** A call as the control API and the library show it. Card numbers and secrets are masked. */
export interface RequestItem {
  id: string
  /** The project's time. */
  at: string
  /** As the call named it. */
  project?: string
  method: string
  path: string
  query?: string
  /** Of the path; absent for one that the bank does not know. */
  version?: Version
  status: number
  duration_ms: number
  session_id?: string
  /** The body as text, or in Base64 (`encoding`) where it is no UTF-8. */
  request: { headers: Readonly<Record<string, string>>; body: string; encoding?: 'base64' }
  response: { body: string }
  signature: SignatureVerdict
  schema: { verdict: 'valid' | 'invalid' | 'unchecked'; violations: readonly Violation[] }
  /** Of the session that the call was about. */
  state: { before?: StateItem; after?: StateItem }
  /** The steps that it has brought about, by their numbers in the session's history. */
  steps?: StepNumbers
  /** The webhook of its session that the partner had not answered yet when it called. */
  during?: string
  warnings: readonly string[]
  /** The fault that happened to it: what the partner got of the answer may be less than stands here. */
  fault?: string
}

/** Rows never change, so each is read once. */
const read = new WeakMap<RequestRow, RequestItem>()

export function requestItem(row: RequestRow): RequestItem {
  const item = read.get(row) ?? itemOf(row)
  read.set(row, item)
  return item
}

function itemOf(row: RequestRow): RequestItem {
  const { id, at, project, method, path, query, version, status, durationMs, sessionId, before, after } = row
  return {
    id,
    at: timestamp(at),
    ...(project !== undefined && { project }),
    method,
    path,
    ...(query !== undefined && { query }),
    ...(version !== undefined && { version }),
    status,
    duration_ms: Math.round(durationMs * 1000) / 1000,
    ...(sessionId !== undefined && { session_id: sessionId }),
    request: { headers: row.headers, body: row.body, ...(row.base64 && { encoding: 'base64' }) },
    response: { body: row.answer },
    signature: row.signature,
    schema: row.schema,
    state: { ...(before && { before }), ...(after && { after }) },
    ...(row.steps && { steps: row.steps }),
    ...(row.during !== undefined && { during: row.during }),
    warnings: [...row.warnings, ...warningsOf(row)],
    ...(row.fault !== undefined && { fault: row.fault }),
  }
}

import type {
  CallRow,
  RequestItem,
  SessionItem,
  SessionRow,
  StepItem,
  StepRow,
  WebhookItem,
  WebhookRow,
} from './rows.ts'
import { factsOf } from './session-facts.ts'
import { timeOf } from './time-of.ts'

export const callOf = (item: RequestItem): CallRow => ({
  id: item.id,
  at: timeOf(item.at),
  method: item.method,
  path: item.path,
  ...(item.version !== undefined && { version: item.version }),
  status: item.status,
  durationMs: item.duration_ms,
  ...(item.session_id !== undefined && { sessionId: item.session_id }),
  ...errorOf(item),
  signature: item.signature.verdict,
  schema: item.schema.verdict,
  ...(item.fault !== undefined && { fault: item.fault }),
})

/** A fault may have made anything of the answer. */
function errorOf({ status, response }: RequestItem): { error?: string } {
  if (status < 400) return {}
  const code = /"error":\{"code":"(\w+)"/.exec(response.body)?.[1]
  return code === undefined ? {} : { error: code }
}

export const webhookOf = (item: WebhookItem): WebhookRow => ({
  id: item.id,
  type: item.type,
  ...(item.session_id !== undefined && { sessionId: item.session_id }),
  status: item.status,
  attempts: item.attempts.map(({ at, duration_ms, status, error }) => ({
    at: timeOf(at),
    durationMs: duration_ms,
    ...(status !== undefined && { status }),
    ...(error !== undefined && { error }),
  })),
  ...(item.next_attempt_at !== undefined && { nextAttemptAt: timeOf(item.next_attempt_at) }),
  ...(item.fault !== undefined && { fault: item.fault }),
})

export const stepOf = ({ operation_id, request_id, at, ...rest }: StepItem): StepRow => ({
  ...rest,
  at: timeOf(at),
  operationId: operation_id,
  ...(request_id !== undefined && { requestId: request_id }),
})

export function sessionOf(item: SessionItem): SessionRow {
  const facts = factsOf(item)
  return {
    id: item.id,
    version: item.version,
    operations: item.operations.map(({ id, kind, state }) => ({ id, kind, state })),
    ...(item.outcome !== undefined && { outcome: item.outcome }),
    due: item.due.map(({ at, event }) => ({ at: timeOf(at), event })),
    ...facts,
    words: [
      item.id,
      ...item.operations.map(({ id }) => id),
      facts.amount && facts.amount / 100,
      facts.recipient,
      facts.order,
    ]
      .filter((each) => each !== undefined)
      .join(' ')
      .toLowerCase(),
  }
}

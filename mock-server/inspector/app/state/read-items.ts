import { present } from './present.ts'
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
  status: item.status,
  durationMs: item.duration_ms,
  signature: item.signature.verdict,
  schema: item.schema.verdict,
  ...present({ version: item.version, sessionId: item.session_id, error: errorOf(item), fault: item.fault }),
})

/** A fault may have made anything of the answer. */
const errorOf = ({ status, response }: RequestItem): string | undefined =>
  status < 400 ? undefined : /"error":\{"code":"(\w+)"/.exec(response.body)?.[1]

export const webhookOf = (item: WebhookItem): WebhookRow => ({
  id: item.id,
  type: item.type,
  status: item.status,
  attempts: item.attempts.map(({ at, duration_ms, status, error }) => ({
    at: timeOf(at),
    durationMs: duration_ms,
    ...present({ status, error }),
  })),
  ...present({
    sessionId: item.session_id,
    nextAttemptAt: item.next_attempt_at === undefined ? undefined : timeOf(item.next_attempt_at),
    fault: item.fault,
  }),
})

export const stepOf = ({ operation_id, request_id, at, ...rest }: StepItem): StepRow => ({
  ...rest,
  at: timeOf(at),
  operationId: operation_id,
  ...present({ requestId: request_id }),
})

export function sessionOf(item: SessionItem): SessionRow {
  const facts = factsOf(item)
  return {
    id: item.id,
    version: item.version,
    operations: item.operations.map(({ id, kind, state }) => ({ id, kind, state })),
    due: item.due.map(({ at, event }) => ({ at: timeOf(at), event })),
    ...facts,
    ...present({ outcome: item.outcome, stepsOf: item.steps && facts.updatedAt }),
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

import type { Static } from 'typebox'
import type {
  ControlRequestItem,
  ControlSessionItem,
  ControlWebhookItem,
} from '../../../../schemas/control/answers/index.ts'

export type RequestItem = Static<typeof ControlRequestItem>
export type SessionItem = Static<typeof ControlSessionItem>
export type WebhookItem = Static<typeof ControlWebhookItem>

/** Milliseconds since 1970, to the microsecond. */
export type Time = number

/** What the page keeps of each call: no bodies. */
export interface CallRow {
  id: string
  at: Time
  method: string
  path: string
  version?: string
  /** 0: the connection was reset instead. */
  status: number
  durationMs: number
  sessionId?: string
  /** The bank's code. */
  error?: string
  signature: string
  schema: string
  fault?: string
}

interface Attempt {
  at: Time
  status?: number
  durationMs: number
  error?: string
}

/** What the page keeps of each webhook: no body. */
export interface WebhookRow {
  id: string
  type: string
  sessionId?: string
  status: string
  attempts: readonly Attempt[]
  nextAttemptAt?: Time
  fault?: string
}

export interface OperationRow {
  id: string
  kind: string
  state: string
}

/** An operation came into a state. */
export interface StepRow extends OperationRow {
  at: Time
}

export interface SessionRow {
  id: string
  version: string
  status: string
  nextAction?: string
  createdAt: Time
  updatedAt: Time
  operations: readonly OperationRow[]
  /** Kopecks, or the hundredth of another currency. */
  amount?: number
  currency?: string
  /** Whom the money goes to, or who pays it, in a few words. */
  recipient?: string
  /** What the partner calls it by. */
  order?: string
  outcome?: string
  due: readonly { at: Time; event: string }[]
  /** An event has told of a change, and the session was not read again since: `due` is as it was before. */
  isStale?: true
  /** What is searched: lower case. */
  words: string
}

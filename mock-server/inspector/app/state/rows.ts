import type { Static } from 'typebox'
import type {
  ControlPostingItem,
  ControlRequestItem,
  ControlSessionItem,
  ControlStepItem,
  ControlWebhookItem,
} from '../../../../schemas/control/answers/index.ts'

export type PostingItem = Static<typeof ControlPostingItem>
export type RequestItem = Static<typeof ControlRequestItem>
export type SessionItem = Static<typeof ControlSessionItem>
export type StepItem = Static<typeof ControlStepItem>
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
export interface StepRow {
  id: string
  at: Time
  operationId: string
  kind: string
  event: string
  from?: string
  to: string
  /** Who has brought it about: `call`, `timer`, `push`, `payer`, `issuer`. */
  by: string
  /** The call that has. */
  requestId?: string
  /** The outcome that put the event in the place of the ordinary one. */
  outcome?: string
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
  /** Its steps were read when it was as it was at this time. */
  stepsOf?: Time
  /** What is searched: lower case. */
  words: string
}

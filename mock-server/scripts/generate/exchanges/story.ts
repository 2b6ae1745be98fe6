import type { Topup } from '../../../../fixtures/exchange.ts'
import type { PayerAction } from '../../../core/operations/define-kind.ts'
import type { OperationEvent } from '../../../core/operations/kinds.ts'
import type { Version } from '../../../core/state.ts'
import type { ProjectOptions } from '../../../index.ts'
import type { Signing } from './signing.ts'

/** What is to be played on a fresh bank, in either version. Its first session is `ps_1001`. */
export interface Story {
  name: string
  title: string
  source?: string
  /** Default: both. */
  versions?: readonly Version[]
  project?: Pick<
    ProjectOptions,
    | 'strict'
    | 'autoConfirm'
    | 'accounts'
    | 'fees'
    | 'hold'
    | 'threeDSecure'
    | 'payer'
    | 'optionalWebhooks'
    | 'webhookFormat'
  >
  /** What the partner answers to webhooks, in turn; then 200. */
  partnerAnswers?: readonly number[]
  steps: readonly StoryStep[]
  /** One of those that the documents show. */
  documented?: true
}

export type StoryStep =
  | CallStep
  | { advance: string }
  | { run: 'to-idle' }
  | { push: OperationEvent }
  | { payer: PayerAction }
  | { topup: Topup }
  | Orders

/** Orders outcomes for the payouts to come. */
interface Orders {
  outcomes: { next: readonly string[] }
}

export interface CallStep {
  call: `/${string}`
  /** In the names of v2; it is sent in those of the version. */
  body?: unknown
  /** The exact text to send, instead of `body`. */
  text?: string
  /** Adds the `confirm_information` of the last webhook, if it had any. */
  echoes?: true
  /** Only if the last webhook waits for it. */
  ifAsked?: true
  /** On top of the usual ones; `undefined` leaves one out. */
  headers?: Readonly<Record<string, string | undefined>>
  /** Default: `partner`. */
  signing?: Signing
}

export const idle = { run: 'to-idle' } as const

const session_id = 'ps_1001'

export const confirm: CallStep = { call: '/session/confirm', body: { session_id }, echoes: true }
export const cancel: CallStep = { call: '/session/cancel', body: { session_id } }
export const status: CallStep = { call: '/session/status', body: { session_id } }

/** Words joined by hyphens. */
export const slug = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

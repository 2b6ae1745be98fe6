import type { PayoutEvent } from '../../../core/operations/payout/machine.ts'
import type { Version } from '../../../core/state.ts'
import type { Topup } from './story.ts'

/** One file of fixtures/exchanges: a conversation of a partner and the bank, byte for byte, from a bank that had just begun. */
export interface Exchange {
  /** The file's name, without `.json`. */
  name: string
  title: string
  /** Where the rules it shows come from. */
  source?: string
  version: Version
  /** The project's settings, as `PUT /__admin/projects/{project}` takes them. */
  project?: object
  steps: ExchangeStep[]
}

export type ExchangeStep =
  | RequestStep
  | WebhookStep
  | { advance: string }
  | { run: 'to-idle' }
  | { push: { session: string; event: PayoutEvent } }
  /** As `PUT /__admin/projects/{project}/outcomes` takes them. */
  | { outcomes: { next: readonly string[] } }
  | { topup: Topup }

export interface RequestStep {
  request: { method: string; path: string; headers: Readonly<Record<string, string>>; body: string }
  response: { status: number; headers: Readonly<Record<string, string>>; body: string }
  /** Files below schemas/generated. `request` is left out where the body is none that the call takes. */
  schemas: { request?: string; response: string }
}

export interface WebhookStep {
  webhook: {
    type: string
    headers: Readonly<Record<string, string>>
    body: string
    /** A file below schemas/generated. */
    schema: string
    /** What the partner answered, if not 200. */
    answer?: number
  }
}

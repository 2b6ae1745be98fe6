import type { ClockRow } from '../core/time/project-clock.ts'
import type { Micros } from '../core/time/time.ts'
import type { WebhookRow } from '../core/webhook/webhook.ts'
import type { StoreLimits } from '../store/limits.ts'
import type { Commit } from '../store/port.ts'
import type { ProjectState, RequestRow, Settings } from '../store/rows.ts'

/** The format that this version writes; it reads this one and earlier ones. */
export const FORMAT = 1

/** The first line of a recording. */
export interface RecordingHeader {
  recording_of: 'bank131-mock'
  format: number
  /** Of the program that wrote it. */
  version: string
  /** Wall time at which it began. */
  at: Micros
  limits: StoreLimits
}

/** What a store has written, as plain JSON: whoever writes the same into an empty store has what there was. */
export type Written =
  /** All that a project holds: at the beginning, after a reset, a restore, and where the file began anew. */
  | { kind: 'project'; project: string; settings: Settings; state: ProjectState }
  /** One decision, and the timer that has fired with it. */
  | { kind: 'commit'; project: string; commit: Commit; timer?: string }
  /** A timer that came to nothing. */
  | { kind: 'timer'; project: string; timer: string }
  /** A webhook in its next state; its body is that which it was made with. */
  | { kind: 'webhook'; project: string; row: Omit<WebhookRow, 'body'>; covers?: readonly string[] }
  | { kind: 'clock'; project: string; clock: ClockRow; settings?: Settings }
  /** A call; without a project one that none took. */
  | { kind: 'call'; project?: string; row: RequestRow; covers: readonly string[] }
  | { kind: 'forgotten'; project?: string }
  | { kind: 'removed'; project: string }

/** A line of a recording behind the first: a step, numbered from 1, at a wall time. */
export type RecordedStep = Written & { n: number; at: Micros }

/** Settings as they are recorded: the address of the partner without what it would sign in with. */
export const recordedSettings = (settings: Settings): Settings =>
  settings.webhookUrl === undefined
    ? settings
    : { ...settings, webhookUrl: settings.webhookUrl.replace(/^(https?:\/\/)[^/@]*@/i, '$1***@') }

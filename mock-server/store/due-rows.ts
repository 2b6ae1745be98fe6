import type { Micros } from '../core/time/time.ts'
import type { Attempt, WebhookRow } from '../core/webhook/webhook.ts'
import type { Claimed, Due } from './rows.ts'

export interface ClaimOptions {
  /** Up to when: a project's own time, or the wall time for all real clocks. */
  now: Micros
  /** So many at the most. */
  n: number
  /** Who claims; only told. */
  owner: string
  leaseMs: number
  /** The project with a manual clock, moved by who claims. */
  moved?: { project: string; lock: string }
  /** Webhooks that need not be handed out, of a store that can write at once what comes of them. */
  unreachable?: Unreachable
}

/** Partners whom nobody can reach right now: every try at a webhook of theirs fails as the last one did. */
export interface Unreachable {
  /** What comes of a try in a project at this moment, `undefined` where it is worth one. */
  attempt(project: string): Attempt | undefined
  /** Told of each webhook that was written down as tried; they count among those that are claimed. */
  tried(project: string, row: WebhookRow): void
}

/** What is due and who does it. A result counts only while its claim is the latest of its row and its generation is that of the project. */
export interface DueRows {
  /** What is due, in the order of times; nobody else is given it until the lease ends, or the claim is closed. */
  claim(options: ClaimOptions): Promise<Claimed[]>
  /** One row whatever its time: a timer, or a webhook that is to leave before an answer. */
  claimOne(project: string, id: string, lease: Pick<ClaimOptions, 'owner' | 'leaseMs'>): Promise<Claimed | undefined>
  /** The wall time at which something of a real clock is due, or a lease ends. */
  next(): Promise<Micros | undefined>
  /** The first row of a project, in its own time; `awaits`: an answer has to leave first. */
  first(project: string): Promise<(Due & { awaits?: boolean }) | undefined>
  /** How much is due in a project, and the soonest of it; also webhooks that wait for another of their session. */
  soonest(project: string, limit: number): Promise<{ count: number; soonest: Due[] }>
}

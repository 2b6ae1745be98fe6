import type { Micros } from '../core/time/time.ts'
import type { ProjectState } from './rows.ts'

/** A point of a project's past: after a call, after a step of a session, or at a time of its clock. */
export type PastPoint = { request: string } | { session: string; step: number } | { at: Micros }

export interface PastState {
  state: ProjectState
  /** It is what was asked for, and not only the nearest that is kept. */
  exact: boolean
}

/** There was no such point. */
export class NoSuchPointError extends Error {
  override name = 'NoSuchPointError'
}

import type { RequestItem, WebhookItem } from '../../../mock-server/index.ts'

export type Verdict = 'passed' | 'failed' | 'not exercised' | 'skipped'

/** What a case ended with, and what it saw. */
export interface CaseResult {
  id: string
  title: string
  why: string
  expected: string
  source: string
  concerns?: 'payments'
  needs?: 'restart'
  verdict: Verdict
  /** What was wrong, what to do so that the case can be judged, or why it was skipped. */
  message?: string
  durationMs: number
  evidence: { calls: readonly RequestItem[]; webhooks: readonly WebhookItem[]; probes: readonly Probe[] }
}

/** A webhook that the kit itself sent, and what the partner answered. */
export interface Probe {
  what: string
  body: string
  /** Absent where none was sent. */
  signature?: string
  status?: number
  error?: string
}

/** The partner did what the case forbids, or did not do what it asks for. */
export class CaseFailed extends Error {
  override name = 'CaseFailed'
}

/** The case could not be judged; the message says what to do. */
export class NotExercised extends Error {
  override name = 'NotExercised'
}

/** The run was broken off while the case was being judged. */
export class BrokenOff extends Error {
  override name = 'BrokenOff'
}

/** @throws {CaseFailed} unless the condition holds */
export function ensure(condition: boolean, message: string): void {
  if (!condition) throw new CaseFailed(message)
}

/** A webhook was not refused. That the bank insists on 200 is a case of its own. */
export const isTaken = (status: number | undefined): boolean => status !== undefined && status >= 200 && status < 300

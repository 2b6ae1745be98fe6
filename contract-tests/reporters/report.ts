import type { Verdict } from '../partner/certify/verdicts.ts'

/** What a run of `certify` or `verify-bank` found: the same for every reporter. */
export interface Report {
  /** `certify http://…`, say. */
  title: string
  /** ISO 8601. */
  at: string
  items: readonly ReportItem[]
}

export interface ReportItem {
  id: string
  title: string
  verdict: Verdict
  /** What was wrong, what to do, or why it was skipped. */
  message?: string
  durationMs: number
  /** Why it matters, what is expected, where that comes from. */
  facts: Readonly<Record<string, string>>
  evidence: readonly EvidenceLine[]
}

/** A call or a webhook. */
export interface EvidenceLine {
  title: string
  /** What was sent, and what was answered. */
  texts: readonly string[]
}

export type Reporter = (report: Report) => string

const verdicts: readonly Verdict[] = ['passed', 'failed', 'not exercised', 'skipped']

export const count = ({ items }: Report, verdict: Verdict): number =>
  items.filter((item) => item.verdict === verdict).length

/** `20 passed, 1 failed, 0 not exercised, 2 skipped` */
export const summary = (report: Report): string =>
  verdicts.map((verdict) => `${count(report, verdict)} ${verdict}`).join(', ')

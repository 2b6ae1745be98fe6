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
  /** Field by field, where it is known; for people: the JSON report has it in `message` and `facts`. */
  differences?: readonly FieldDifference[]
  /** What happened, in its order, for a picture: `evidence` says the same. */
  sequence?: readonly SequenceLine[]
}

/** Something that one said to the other; without `from`, what happened beside that. */
export interface SequenceLine {
  /** ISO 8601. */
  at: string
  from?: 'partner' | 'bank'
  text: string
  /** It went wrong. */
  isTrouble?: boolean
}

interface FieldDifference {
  where: string
  field?: string
  expected: string
  came: string
  source: string
}

/** A call or a webhook. */
export interface EvidenceLine {
  title: string
  /** What was sent, and what was answered. */
  texts: readonly string[]
  /** What each of them is, for people; the JSON report is without. */
  labels?: readonly string[]
}

/** How a report came about, for who reads it later. */
export interface Run {
  /** Of bank131-mock. */
  version: string
  /** What was asked for, without anything secret. */
  options: Readonly<Record<string, string>>
  durationMs: number
  /** What to do next about an item: a command that runs it alone. */
  again?(item: ReportItem): string
}

export type Reporter = (report: Report, run?: Run) => string

const verdicts: readonly Verdict[] = ['passed', 'failed', 'not exercised', 'skipped']

export const count = ({ items }: Report, verdict: Verdict): number =>
  items.filter((item) => item.verdict === verdict).length

/** `20 passed, 1 failed, 0 not exercised, 2 skipped` */
export const summary = (report: Report): string =>
  verdicts.map((verdict) => `${count(report, verdict)} ${verdict}`).join(', ')

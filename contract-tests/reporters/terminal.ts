import { type Report, type ReportItem, summary } from './report.ts'

const marks = { passed: 'ok  ', failed: 'FAIL', 'not exercised': '--  ', skipped: 'skip' } as const

/** A line for what is well, some for what is not. */
export const terminal = (report: Report): string =>
  [report.title, ...report.items.map(terminalItem), summary(report)].join('\n')

export function terminalItem({ id, title, verdict, message, facts, evidence }: ReportItem): string {
  const line = `${marks[verdict]} ${id} ${title}`
  if (verdict === 'passed') return message === undefined ? line : `${line}\n       ${message}`
  if (verdict !== 'failed') return `${line}\n       ${verdict}: ${message}`
  const more = Object.entries(facts).map(([label, text]) => `       ${label}: ${text}`)
  const seen = evidence.map((each) => `         ${each.title}`)
  return [`${line}\n       ${message}`, ...more, ...(seen.length > 0 ? ['       seen:', ...seen] : [])].join('\n')
}

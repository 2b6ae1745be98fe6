import { type Report, type ReportItem, summary } from './report.ts'

const marks = { passed: 'ok  ', failed: 'FAIL', 'not exercised': '--  ', skipped: 'skip' } as const

/** What came from outside may have lines of its own: they are indented, so that none looks like another case. */
const indented = (text = '') => text.replace(/\r\n?|\n/g, '\n         ')

/** A line for what is well, some for what is not. */
export const terminal = (report: Report): string =>
  [report.title, ...report.items.map(terminalItem), summary(report)].join('\n')

export function terminalItem({ id, title, verdict, message, facts, evidence }: ReportItem): string {
  const line = `${marks[verdict]} ${id} ${title}`
  if (verdict === 'passed') return message === undefined ? line : `${line}\n       ${indented(message)}`
  if (verdict !== 'failed') return `${line}\n       ${verdict}: ${indented(message)}`
  const more = Object.entries(facts).map(([label, text]) => `       ${label}: ${indented(text)}`)
  const seen = evidence.map((each) => `         ${indented(each.title)}`)
  return [`${line}\n       ${indented(message)}`, ...more, ...(seen.length > 0 ? ['       seen:', ...seen] : [])].join(
    '\n',
  )
}

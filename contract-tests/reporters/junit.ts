import { escapeText } from './escape-text.ts'
import { count, type Report, type ReportItem } from './report.ts'

const seconds = (ms: number) => (ms / 1000).toFixed(3)

/** JUnit XML as CI systems read it: what failed is a failure; what was not exercised or left out is skipped, with the reason. */
export function junit(report: Report): string {
  const { title, at, items } = report
  const time = seconds(items.reduce((sum, { durationMs }) => sum + durationMs, 0))
  const skipped = count(report, 'skipped') + count(report, 'not exercised')
  const counts = `tests="${items.length}" failures="${count(report, 'failed')}" errors="0" skipped="${skipped}" time="${time}"`
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="bank131-mock" ${counts}>
  <testsuite name="${escapeText(title)}" timestamp="${escapeText(at)}" ${counts}>
${items.map((item) => testcase(title, item)).join('')}  </testsuite>
</testsuites>
`
}

/** The same in every run, whichever port was free: CI systems tell by it that a test is the one of yesterday. */
const classOf = (title: string): string => title.replace(/\s*\bhttps?:\/\/\S+/g, '').trim() || 'bank131-mock'

function testcase(
  title: string,
  { id, title: name, verdict, message = '', durationMs, facts, evidence }: ReportItem,
): string {
  const open = `    <testcase classname="${escapeText(classOf(title))}" name="${escapeText(`${id} ${name}`)}" time="${seconds(durationMs)}"`
  if (verdict === 'passed')
    return message === '' ? `${open}/>\n` : `${open}><system-out>${escapeText(message)}</system-out></testcase>\n`
  if (verdict !== 'failed') return `${open}><skipped message="${escapeText(`${verdict}: ${message}`)}"/></testcase>\n`
  const about = Object.entries(facts).map(([label, text]) => `${label}: ${text}`)
  const seen = evidence.flatMap((line) => [line.title, ...line.texts.map((text) => `  ${text}`)])
  return `${open}><failure message="${escapeText(message)}">${escapeText([message, ...about, ...seen].join('\n'))}</failure></testcase>\n`
}

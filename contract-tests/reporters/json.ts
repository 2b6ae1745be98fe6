import type { EvidenceLine, Report, ReportItem } from './report.ts'

/** The report as it is, for programs: without what only says it once more for people. */
export const json = (report: Report): string =>
  `${JSON.stringify({ ...report, items: report.items.map(plainItem) }, null, 2)}\n`

const plainItem = ({ differences: _, sequence: __, ...item }: ReportItem) => ({
  ...item,
  evidence: item.evidence.map(plainLine),
})

const plainLine = ({ labels: _, ...line }: EvidenceLine) => line

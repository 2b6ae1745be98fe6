import type { Report } from './report.ts'

/** The report as it is, for programs. */
export const json = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`

import type { Counts } from '../store/rows.ts'
import { coverageKey } from './coverage-key.ts'
import { type Part, parts } from './parts.ts'

interface Share {
  met: number
  of: number
  /** To one decimal, rounded down: 100 means all. */
  percent: number
}

/** What was met of everything, part by part; `items` says how often. */
export type CoverageReport = Share & { parts: Record<Part, Share & { items: Record<string, number> }> }

const share = (met: number, of: number): Share => ({
  met,
  of,
  percent: of === 0 ? 100 : Math.floor((1000 * met) / of) / 10,
})

export function coverageReport(counts: Counts): CoverageReport {
  const each = Object.entries(parts).map(([part, names]) => {
    const items = Object.fromEntries(names.map((name) => [name, counts[coverageKey(part as Part, name)] ?? 0]))
    return [part, { ...share(Object.values(items).filter((count) => count > 0).length, names.length), items }] as const
  })
  const sum = (field: 'met' | 'of') => each.reduce((total, [, part]) => total + part[field], 0)
  return { ...share(sum('met'), sum('of')), parts: Object.fromEntries(each) as CoverageReport['parts'] }
}

/** The names of a part that were not met. */
export const unmet = ({ items }: CoverageReport['parts'][Part]): string[] =>
  Object.entries(items).flatMap(([name, count]) => (count === 0 ? [name] : []))

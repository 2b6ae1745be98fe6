import type { Flags } from './flags.ts'
import type { Spread } from './stats.ts'

/** One line of the table. */
export interface Row {
  figure: string
  value: Spread
  /** `×` for a ratio; else what is counted. */
  unit: string
  aim?: { least: number } | { most: number }
  /** What the two sides of a ratio were, or what a number leaves out. */
  note?: string
  /** What keeps it where it is, as far as that is known. */
  limit?: string
}

/** Something that is measured on its own, in processes of its own that it ends. */
export interface Figure {
  name: string
  measure(options: Pick<Flags, 'pairs' | 'postgres' | 'million'>): Promise<Row[]>
}

export const defineFigure = (figure: Figure): Figure => figure

/** A row whose figure could not be measured here, and why. */
export const unmeasured = (row: Omit<Row, 'value'>): Row => ({
  ...row,
  value: { median: Number.NaN, least: Number.NaN, most: Number.NaN },
})

export const isMeasured = ({ value }: Row): boolean => !Number.isNaN(value.median)

export const misses = (row: Row): boolean => {
  const { aim, value } = row
  if (aim === undefined || !isMeasured(row)) return false
  return 'least' in aim ? value.median < aim.least : value.median > aim.most
}

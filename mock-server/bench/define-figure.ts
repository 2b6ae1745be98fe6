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
}

/** Something that is measured on its own, in processes of its own that it ends. */
export interface Figure {
  name: string
  measure(options: { pairs: number; postgres: string | undefined }): Promise<Row[]>
}

export const defineFigure = (figure: Figure): Figure => figure

export const meets = ({ aim, value }: Row): boolean =>
  aim === undefined || ('least' in aim ? value.median >= aim.least : value.median <= aim.most)

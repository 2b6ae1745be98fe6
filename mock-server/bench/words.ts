import type { Spread } from './stats.ts'

export const perSecond = ({ median }: Spread): string => `${Math.round(median).toLocaleString('en')}/s`

/** Three digits that count. */
export const short = (value: number): string =>
  Number.isNaN(value)
    ? '–'
    : Math.abs(value) >= 100
      ? Math.round(value).toLocaleString('en')
      : String(Number(value.toPrecision(3)))

import { language } from '../words/language.ts'

const units = {
  en: ['ms', 's', 'min', 'h', 'd'],
  ru: ['мс', 'с', 'мин', 'ч', 'дн'],
} as const

/** A length of time in the two largest units that say something: `12.4 ms`, `5 s`, `3 h 59 min`. */
export function durationText(ms: number): string {
  const [milli, second, minute, hour, day] = units[language.value]
  const size = Math.abs(ms)
  if (size < 1_000) return `${number(size < 100 ? Math.round(ms * 10) / 10 : Math.round(ms))} ${milli}`
  if (size < 10_000) return `${number(Math.round(ms / 100) / 10)} ${second}`
  const seconds = Math.round(ms / 1_000)
  const pair = (large: number, largeUnit: string, small: number, smallUnit: string) =>
    `${large} ${largeUnit}${small > 0 ? ` ${small} ${smallUnit}` : ''}`
  if (seconds < 60) return `${seconds} ${second}`
  if (seconds < 3_600) return pair(Math.trunc(seconds / 60), minute, seconds % 60, second)
  if (seconds < 86_400) return pair(Math.trunc(seconds / 3_600), hour, Math.trunc((seconds % 3_600) / 60), minute)
  return pair(Math.trunc(seconds / 86_400), day, Math.trunc((seconds % 86_400) / 3_600), hour)
}

const number = (value: number): string => String(value).replace('.', language.value === 'ru' ? ',' : '.')

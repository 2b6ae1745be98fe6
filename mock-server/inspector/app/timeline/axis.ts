import type { Time } from '../state/rows.ts'

/** Where times stand between the edges of a lane, in per cent. */
export interface Axis {
  at(time: Time): number
  ticks: readonly { at: number; time: Time }[]
}

/** As long as this counts as much as twice no time at all. Milliseconds. */
const UNIT = 20
/** Per cent that are left free on either side, for the marks. */
const MARGIN = 2

/**
 * An axis through these times. What lies between two of them gets room by the logarithm of its length: a payout of two
 * hundred milliseconds can be read beside four hours of waiting, and the order of things is never changed. Ticks are so many per cent
 * `apart` at the least, and that far from the time that is kept `free`.
 */
export function axisThrough(times: Iterable<Time>, apart: number, free?: Time): Axis {
  const sorted = Float64Array.from(new Set(times)).sort()
  const places = new Float64Array(sorted.length)
  for (let nth = 1; nth < sorted.length; nth += 1)
    places[nth] = places[nth - 1]! + Math.log2(1 + (sorted[nth]! - sorted[nth - 1]!) / UNIT)
  const whole = places.at(-1) || 1
  const percentAt = (nth: number) => MARGIN + (places[nth]! / whole) * (100 - 2 * MARGIN)
  const at = (time: Time) => percentAt(Math.min(sorted.length - 1, firstFrom(sorted, time)))
  const ticks: { at: number; time: Time }[] = []
  for (const [nth, time] of sorted.entries()) {
    const place = percentAt(nth)
    const isFree = free === undefined || Math.abs(at(free) - place) >= apart
    if (isFree && place - (ticks.at(-1)?.at ?? -apart) >= apart && place <= 100 - apart) ticks.push({ at: place, time })
  }
  return { at, ticks }
}

/** The place of the first that is no earlier. */
function firstFrom(sorted: Float64Array, time: Time): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (sorted[middle]! < time) from = middle + 1
    else to = middle
  }
  return from
}

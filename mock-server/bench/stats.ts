/** A figure of several rounds: the median and how far the rounds lie apart. */
export interface Spread {
  median: number
  least: number
  most: number
}

export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
}

export const spreadOf = (values: readonly number[]): Spread => ({
  median: medianOf(values),
  least: Math.min(...values),
  most: Math.max(...values),
})

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

export interface Pairs {
  ours: Spread
  reference: Spread
  ratio: Spread
}

/** Ours and the reference in turn, so that a machine that drifts drifts for both; one round of each first, not counted. */
export async function inPairs(
  pairs: number,
  ours: (round: number) => Promise<number>,
  reference: (round: number) => Promise<number>,
): Promise<Pairs> {
  const measured: [number, number][] = []
  for (let round = 0; round <= pairs; round++) {
    const swapped = round % 2 === 1
    const first = await (swapped ? reference : ours)(round)
    const second = await (swapped ? ours : reference)(round)
    if (round > 0) measured.push(swapped ? [second, first] : [first, second])
  }
  return {
    ours: spreadOf(measured.map(([one]) => one)),
    reference: spreadOf(measured.map(([, other]) => other)),
    ratio: spreadOf(measured.map(([one, other]) => one / other)),
  }
}

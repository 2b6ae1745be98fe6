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
  return beside(
    measured.map(([one]) => one),
    measured.map(([, other]) => other),
  )
}

/** Several in turn, each round in the opposite order of the last; one round of each first, not counted. By name, what each round measured. */
export async function inTurn<Name extends string, Value = number>(
  rounds: number,
  sides: Readonly<Record<Name, () => Promise<Value>>>,
): Promise<Record<Name, Value[]>> {
  const names = Object.keys(sides) as Name[]
  const measured = Object.fromEntries(names.map((name) => [name, [] as Value[]])) as Record<Name, Value[]>
  for (let round = 0; round <= rounds; round++) {
    for (const name of round % 2 === 1 ? names.toReversed() : names) {
      const value = await sides[name]()
      if (round > 0) measured[name].push(value)
    }
  }
  return measured
}

/** Ours beside the reference of the same round. */
export const beside = (ours: readonly number[], reference: readonly number[]): Pairs => ({
  ours: spreadOf(ours),
  reference: spreadOf(reference),
  ratio: spreadOf(ours.map((one, at) => one / reference[at]!)),
})

import type { Step } from './schedules/schedule.ts'

interface Shrunk {
  steps: readonly Step[]
  /** Runs that it took. */
  runs: number
  /** Nothing can be left out: each step has been tried. */
  isShortest: boolean
}

/** Leaves steps out, many at once and then one by one, for as long as what was found comes again. `most`: runs that it may take. */
export async function shrink(
  steps: readonly Step[],
  comesBy: (steps: readonly Step[]) => Promise<boolean>,
  most: number,
): Promise<Shrunk> {
  let left = steps
  let runs = 0
  const comes = async (tried: readonly Step[]) => {
    runs += 1
    return comesBy(tried)
  }
  for (let size = Math.ceil(left.length / 2); ; size = Math.ceil(size / 2)) {
    let isShorter = false
    // From the end: what comes later is more often beside the point.
    for (let at = Math.max(0, left.length - size); at >= 0 && left.length > 1; at -= size) {
      if (runs >= most) return { steps: left, runs, isShortest: false }
      const tried = left.toSpliced(at, size)
      if (tried.length > 0 && (await comes(tried))) {
        left = tried
        isShorter = true
      }
      if (at === 0) break
      if (at < size) at = size
    }
    if (size === 1 && !isShorter) return { steps: left, runs, isShortest: true }
    if (size === 1) size = 2
  }
}

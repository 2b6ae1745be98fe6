import { readFileSync } from 'node:fs'

/** Linux counts in hundredths of a second, whatever its clock ticks at. */
const MICROS_A_TICK = 10_000

/** Processor time of another process so far, all threads, microseconds; not a number where the system does not tell. */
export function cpuOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The name stands in brackets, and may hold some itself.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [user, system] = fields.slice(11, 13).map(Number)
    return (user! + system!) * MICROS_A_TICK
  } catch {
    return Number.NaN
  }
}

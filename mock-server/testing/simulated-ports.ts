import type { Ports } from '../engine/ports.ts'

/** The world of a bank on a simulated clock: it waits for nothing in real time. */
export const simulatedPorts = (
  { now, sleep }: { now: Ports['now']; sleep(ms: number): Promise<void> },
  others: Ports,
): Ports => ({
  ...others,
  now,
  schedule(delayMs, run) {
    let off = false
    void sleep(delayMs).then(() => off || run())
    return () => {
      off = true
    }
  },
})

import { setImmediate, setTimeout } from './real-timers.ts'

/** Resolves in a macrotask of its own: calls, deliveries and timers that are ready go first. */
export const nextMacrotask = (): Promise<void> =>
  new Promise((resolve) => {
    // Outside Node there is no setImmediate.
    if (typeof setImmediate === 'function') setImmediate(resolve)
    else setTimeout(resolve, 0)
  })

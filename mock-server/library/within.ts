import { unlessAborted } from '../engine/unless-aborted.ts'
import { clearTimeout, setTimeout } from '../timers/real-timers.ts'

/** Resolves when the promise has come to an end, whichever, when so many milliseconds are over, or when the signal says so. */
export async function within(ms: number, signal: AbortSignal | undefined, promise: Promise<unknown>): Promise<void> {
  const over = Promise.withResolvers<void>()
  const timer = setTimeout(over.resolve, ms)
  await unlessAborted(Promise.race([promise, over.promise]), signal).catch(() => {})
  clearTimeout(timer)
}

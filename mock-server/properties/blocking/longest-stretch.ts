import { setImmediate } from 'node:timers/promises'

/**
 * The longest time for which the event loop did not turn while something was done, in microseconds of this thread's own processor
 * time: what others take of the machine does not count.
 */
export async function longestStretch(act: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let before = process.threadCpuUsage()
  const note = () => {
    const { user, system } = process.threadCpuUsage(before)
    longest = Math.max(longest, user + system)
    before = process.threadCpuUsage()
  }
  let over = false
  const acting = act().finally(() => {
    over = true
  })
  // The first stretch is what was done before the promise was handed out.
  note()
  while (!over) {
    await setImmediate()
    note()
  }
  await acting
  return longest
}

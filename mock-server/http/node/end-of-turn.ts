import { setImmediate } from '../../timers/real-timers.ts'

/** So many leave without waiting for the rest: the clients read them while the bank goes on. */
const ENOUGH = 16

let waiting: PromiseWithResolvers<void> | undefined
let count = 0

/**
 * Resolves when this turn of the event loop has no more calls to take, or enough answers wait. A client that sleeps must be woken for the
 * first answer that reaches it, which costs the bank's thread more than the answer itself; those that follow close upon it cost little.
 */
export function endOfTurn(): Promise<void> {
  if (!waiting) {
    waiting = Promise.withResolvers()
    const mine = waiting
    setImmediate(() => mine === waiting && letGo())
  }
  const { promise } = waiting
  count += 1
  if (count === ENOUGH) letGo()
  return promise
}

function letGo(): void {
  waiting?.resolve()
  waiting = undefined
  count = 0
}

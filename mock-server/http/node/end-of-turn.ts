import { setImmediate } from '../../timers/real-timers.ts'

/** So many leave without waiting for the rest: the clients read them while the bank goes on. */
const ENOUGH = 16

let waiting: (() => void)[] = []

/**
 * Sends an answer when this turn of the event loop has no more calls to take, or enough answers wait. A client that sleeps must be woken for
 * the first answer that reaches it, which costs the bank's thread more than the answer itself; those that follow close upon it cost little.
 */
export function atEndOfTurn(send: () => void): void {
  waiting.push(send)
  if (waiting.length === ENOUGH) letGo()
  else if (waiting.length === 1) {
    const mine = waiting
    setImmediate(() => mine === waiting && letGo())
  }
}

function letGo(): void {
  const ready = waiting
  waiting = []
  for (const send of ready) send()
}

let turn: Promise<void> | undefined

/**
 * Resolves, for all who ask in one turn of the event loop, when it has taken in what has come from the network. They go on step by step
 * beside one another, so that each piece of code runs for all of them while the processor has it in its caches.
 */
export function endOfTurn(): Promise<void> {
  turn ??= new Promise((resolve) =>
    setImmediate(() => {
      turn = undefined
      resolve()
    }),
  )
  return turn
}

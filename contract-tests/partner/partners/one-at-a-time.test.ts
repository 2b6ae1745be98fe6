import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { startForeign } from './foreign.ts'
import type { Habit } from './habits.ts'
import { type Stack, triedStacks } from './stacks.ts'

/** A partner whose first call the bank leaves unanswered. */
async function thatWaits(command: ReturnType<Stack['ready']>, habits: readonly Habit[]) {
  await using started = new AsyncDisposableStack()
  const call = Promise.withResolvers<ServerResponse>()
  const bank = createServer((_, response) => call.resolve(response))
  await new Promise<void>((resolve) => bank.listen(0, '127.0.0.1', resolve))
  const { port } = bank.address() as AddressInfo
  const partner = started.use(await startForeign({ command, habits, timeoutMs: 60_000 }, `http://127.0.0.1:${port}`))
  // First of all: while it waits for the bank, a partner with one worker does not even end.
  started.defer(() => void bank.close().closeAllConnections())
  const body = JSON.stringify({ amount: 100, reference: 'order-1', from: 'card' })
  await fetch(`${partner.url}/pay`, { method: 'POST', body })
  await call.promise
  const kept = started.move()
  return {
    /** Asks whether the order is shown. */
    async ask(): Promise<number> {
      const { status } = await fetch(`${partner.url}/orders/order-1`)
      return status
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  }
}

/** So often the one is asked that answers, while the others do not. */
const ROUNDS = 20

describe.each(triedStacks())('a partner by other hands in %s', (_, stack, isMissing) => {
  it.skipIf(isMissing)(
    'that waits for the bank answers others with eight workers, and nobody with one',
    {
      timeout: 240_000,
    },
    async () => {
      const command = stack.ready()
      const answered: string[] = []
      await using one = await thatWaits(command, ['polls'])
      await using other = await thatWaits(command, ['works_first', 'polls'])
      await using eight = await thatWaits(command, ['workers'])
      const note = (who: string) => (status: number) => void answered.push(`${who}: ${status}`)
      void one.ask().then(note('polls'), () => {})
      void other.ask().then(note('works_first, polls'), () => {})
      // They were asked first. An answer of theirs would be the fault, so that a busy machine cannot cause one.
      for (let round = 0; round < ROUNDS; round += 1) expect(await eight.ask()).toBe(200)
      expect([...answered]).toEqual([])
    },
  )
})

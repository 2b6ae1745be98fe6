import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { startForeign } from './foreign.ts'
import type { Habit } from './habits.ts'
import { type Stack, triedStacks } from './stacks.ts'

type Command = ReturnType<Stack['ready']>

/** A bank that leaves the first call unanswered, and a partner that has made it; whether the order is shown is asked then. */
async function whileItWaits(command: Command, habits: readonly Habit[], judge: (shown: Promise<string>) => unknown) {
  const call = Promise.withResolvers<ServerResponse>()
  await using bank = createServer((_, response) => call.resolve(response))
  await new Promise<void>((resolve) => bank.listen(0, '127.0.0.1', resolve))
  const { port } = bank.address() as AddressInfo
  await using partner = await startForeign({ command, habits, timeoutMs: 60_000 }, `http://127.0.0.1:${port}`)
  const body = JSON.stringify({ amount: 100, reference: 'order-1', from: 'card' })
  await fetch(`${partner.url}/pay`, { method: 'POST', body })
  const waiting = await call.promise
  await judge(fetch(`${partner.url}/orders/order-1`).then(({ status }) => `shown: ${status}`))
  waiting.destroy()
  bank.closeAllConnections()
}

describe.each(triedStacks())('a partner by other hands in %s', (_, stack, isMissing) => {
  let command: Command

  beforeAll(() => {
    if (!isMissing) command = stack.ready()
  }, 240_000)

  it.skipIf(isMissing)('answers while it waits for the bank, with eight workers', { timeout: 120_000 }, async () => {
    await whileItWaits(command, ['workers'], async (shown) => expect(await shown).toBe('shown: 200'))
  })

  it.skipIf(isMissing).each([[['polls']], [['works_first', 'polls']]] as const)(
    'answers nobody while it waits for the bank, with one worker (%s)',
    { timeout: 120_000 },
    async (habits) => {
      // An answer would be the fault, so that a busy machine cannot cause one.
      await whileItWaits(command, habits, async (shown) =>
        expect(await Promise.race([shown.catch(() => 'ended'), sleep(500, 'nothing yet')])).toBe('nothing yet'),
      )
    },
  )
})

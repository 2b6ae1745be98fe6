import { expect, it } from 'vitest'
import { SECOND } from '../core/time/time.ts'
import type { BankOptions } from '../engine/bank-options.ts'
import { signingKey } from '../engine/node/keys.ts'
import { nodePorts } from '../engine/node/ports.ts'
import type { BankHandle } from '../library/bank-handle.ts'
import { createBankWith } from '../library/create-bank.ts'
import { createDelayedStore } from '../store/delayed/delayed-store.ts'
import { SimulatedTime } from '../store/delayed/simulated-time.ts'
import { createMemoryStore } from '../store/memory/memory-store.ts'
import type { Store } from '../store/port.ts'
import { payout } from '../testing/sample-partner.ts'
import { simulatedPorts } from '../testing/simulated-ports.ts'

/** A bank whose store is far away; whatever waits, waits in simulated time. */
function farBank(seed: number, options: BankOptions) {
  const time = new SimulatedTime()
  // What is signed is signed on this thread: simulated time does not wait for another one.
  const signing = (pem: string) => {
    const key = signingKey(pem)
    return { ...key, sign: (text: string | Uint8Array) => key.sign(text) }
  }
  const ports = simulatedPorts(time, { ...nodePorts, signingKey: signing })
  const bank = createBankWith(ports, { signature: 'off', ...options }, {}, (given) =>
    createDelayedStore(createMemoryStore(given), { seed, sleep: time.sleep }),
  )
  return { bank, time }
}

function startIn(bank: BankHandle, host?: { answered: Promise<void> }): Promise<Response> {
  const headers = { 'x-partner-project': 'demo_project' }
  const init = { method: 'POST', headers, body: JSON.stringify(payout) }
  return bank.fetch(new Request('http://bank/api/v2/session/init/payout', init), host)
}

const seeds = Array.from({ length: 10 }, (_, at) => at + 1)

it('webhooks of a call whose client had gone before it was decided do not wait for the end of a lease', async () => {
  const waited: number[] = []
  for (const seed of seeds) {
    const { bank, time } = farBank(seed, { clock: 'manual', onWebhook: () => 200 })
    await using _ = bank
    await startIn(bank, { answered: Promise.resolve() })
    const answeredAt = time.now()
    await bank.clock.runToIdle()
    waited.push((time.now() - answeredAt) / SECOND)
  }
  expect(waited.filter((seconds) => seconds > 1)).toEqual([])
})

it('without a host webhooks wait until the answer has been given, however long it is written down', async () => {
  const events: string[] = []
  const came = Promise.withResolvers<void>()
  const options: BankOptions = {
    autoConfirm: true,
    signature: 'off',
    pace: { processingMs: 0, settlementMs: 0 },
    onWebhook({ type }) {
      events.push(type)
      came.resolve()
      return 200
    },
  }
  await using bank = createBankWith(nodePorts, options, {}, (given) => {
    const memory = createMemoryStore(given)
    const record: Store['journal']['record'] = async (...call) => {
      for (let turns = 0; turns < 10; turns += 1) await nextTurn()
      return memory.journal.record(...call)
    }
    return { ...memory, journal: { ...memory.journal, record } }
  })
  events.push(`answered ${(await startIn(bank)).status}`)
  await came.promise
  expect(events).toEqual(['answered 200', 'payment_finished'])
})

/** Whatever is due by now has happened. */
const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 0))

import { afterEach, describe, expect, it } from 'vitest'
import type { BankHandle } from '../library/bank-handle.ts'
import { createBankWith } from '../library/create-bank.ts'
import { defaultLimits } from '../store/limits.ts'
import { payout, promised } from '../testing/sample-partner.ts'
import { nodePorts } from './node/ports.ts'
import type { Receipt } from './ports.ts'

const refused: Receipt = { error: 'connect ECONNREFUSED 127.0.0.1:9', refused: true }
/** More than are sent at once. */
const PAYOUTS = 200

let bank: BankHandle
afterEach(() => bank.close())

/** A bank whose partner's line answers as told, and what it cost to ask it. `leaps`: instead of waiting it is later at once. */
function start(answer: Receipt, clock: 'real' | 'manual', { tries = 1, leaps = false } = {}) {
  const counted = { connections: 0, signatures: 0, failed: 0 }
  const all = promised()
  let stopped = nodePorts.now()
  const ports = {
    ...nodePorts,
    now: () => stopped, // however slow the machine is
    schedule(delayMs: number, run: () => void) {
      if (!leaps) return nodePorts.schedule(delayMs, run)
      return nodePorts.schedule(0, () => {
        stopped += delayMs * 1_000
        run()
      })
    },
    signingKey(pem: string) {
      const key = nodePorts.signingKey(pem) as Awaited<ReturnType<typeof nodePorts.signingKey>>
      const sign = (text: string) => {
        counted.signatures++
        return key.sign(text)
      }
      return { ...key, sign }
    },
    async send() {
      counted.connections++
      return answer
    },
  }
  const options = { signature: 'off', clock, webhookUrl: 'http://127.0.0.1:9/', pace: { processingMs: 0 } } as const
  const onDelivery = () => {
    counted.failed++
    if (counted.failed === PAYOUTS * tries) all.keep()
  }
  bank = createBankWith(ports, options, { onDelivery })
  return { counted, all: all.promise }
}

async function startPayouts() {
  const init = { method: 'POST', headers: { 'x-partner-project': 'demo_project' }, body: JSON.stringify(payout) }
  for (let each = 0; each < PAYOUTS; each++)
    await bank.fetch(new Request('http://bank/api/v2/session/init/payout', init), { answered: Promise.resolve() })
}

describe('webhooks that fall due while nobody listens', () => {
  it('fail by one connection, are not signed before they can be sent, and each keeps its attempt', async () => {
    const { counted, all } = start(refused, 'real')
    await startPayouts()
    await all
    expect(counted.connections).toBeLessThan(PAYOUTS / 2)
    expect(counted.signatures).toBe(counted.connections)
    const webhooks = await bank.webhooks()
    expect(webhooks).toHaveLength(PAYOUTS)
    for (const webhook of webhooks)
      expect(webhook).toMatchObject({ status: 'due', attempts: [{ error: 'connect ECONNREFUSED 127.0.0.1:9' }] })
  })

  it.each<[string, Receipt]>([
    ['a partner that answers 503', { status: 503 }],
    ['a connection that broke off later', { error: 'socket hang up' }],
  ])('are each sent to %s', async (_, answer) => {
    const { counted, all } = start(answer, 'real')
    await startPayouts()
    await all
    expect(counted).toEqual({ connections: PAYOUTS, signatures: PAYOUTS, failed: PAYOUTS })
  })

  it('are each tried on a manual clock: there no time passes between two tries', async () => {
    const { counted, all } = start(refused, 'manual')
    await startPayouts()
    await bank.clock.advance({ seconds: 1 })
    await all
    expect(counted.connections).toBe(PAYOUTS)
  })

  it('are tried by one of them each time that they fall due again, and each keeps every attempt', async () => {
    const { counted, all } = start(refused, 'real', { tries: 9, leaps: true })
    await startPayouts()
    await all
    // So many are on their way before the first one has come back; later one for all, and payouts begin at several times.
    expect(counted.connections).toBeLessThan(3 * defaultLimits.webhooksAtOnce)
    expect(counted.signatures).toBeLessThanOrEqual(counted.connections) // one that was made is kept
    for (const { status, attempts } of await bank.webhooks()) {
      expect(status).toBe('abandoned')
      expect(attempts).toHaveLength(9)
    }
  })
})

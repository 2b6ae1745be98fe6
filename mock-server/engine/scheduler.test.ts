import { describe, expect, it } from 'vitest'
import { testKeys } from '../../fixtures/keys/index.ts'
import { initPayout } from '../core/session/start.ts'
import type { BankHandle } from '../library/bank-handle.ts'
import { createBankWith } from '../library/create-bank.ts'
import { createMemoryStore } from '../store/memory/memory-store.ts'
import { payout, promised } from '../testing/sample-partner.ts'
import { toCard } from '../testing/sample-state.ts'
import type { BankOptions } from './bank.ts'
import type { Delivery } from './delivery.ts'
import { signingKey } from './node/keys.ts'
import { nodePorts } from './node/ports.ts'
import type { Ports, SigningKey } from './ports.ts'
import { Project, type Services } from './project.ts'
import { Reachability } from './reachability.ts'
import { settingsOf } from './settings.ts'

/** Everything that needs no timer has happened. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

/** The real clock's time and alarms, in the hands of the test. */
function fakeTime() {
  let now = Date.parse('2025-05-27T02:03:00Z') * 1000
  let alarms: { at: number; run: () => void }[] = []
  const ports: Ports = {
    ...nodePorts,
    // On this thread, so that what has settled is told by the event loop alone.
    signingKey(pem) {
      const key = signingKey(pem)
      return { ...key, sign: (text) => key.sign(text) }
    },
    now: () => now,
    schedule(delayMs, run) {
      const alarm = { at: now + delayMs * 1000, run }
      alarms.push(alarm)
      return () => {
        alarms = alarms.filter((each) => each !== alarm)
      }
    },
  }
  /** Lets so much time pass, ringing each alarm at its moment. */
  async function pass(ms: number) {
    const until = now + ms * 1000
    for (;;) {
      await settled()
      const next = alarms.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0]
      if (!next) break
      alarms = alarms.filter((each) => each !== next)
      now = next.at
      next.run()
    }
    now = until
  }
  return { ports, pass }
}

function bankInTime(onWebhook: (delivery: Delivery) => number | Promise<number>, options: BankOptions = {}) {
  const { ports, pass } = fakeTime()
  const bank = createBankWith(ports, { signature: 'off', ...options, onWebhook })
  return { bank, pass, start: () => startIn(bank) }
}

async function startIn(bank: BankHandle) {
  const init = { method: 'POST', headers: { 'x-partner-project': 'demo_project' }, body: JSON.stringify(payout) }
  const request = new Request('http://bank/api/v2/session/init/payout', init)
  await bank.fetch(request, { answered: Promise.resolve() })
}

describe('the real clock', () => {
  it('sends at its moment, and again 5 s and 10 s after failures', async () => {
    const answers = [500, 500, 200]
    const { bank, pass, start } = bankInTime(() => answers.shift()!)
    await start()
    await pass(99.9)
    expect(await bank.webhooks()).toEqual([])
    await pass(0.1)
    for (const [wait, tries] of [
      [4_999, 1],
      [1, 2],
      [9_999, 2],
      [1, 3],
    ] as const) {
      await pass(wait)
      expect((await bank.webhooks())[0]?.attempts).toHaveLength(tries)
    }
    expect((await bank.webhooks())[0]).toMatchObject({ status: 'delivered', attempts: [{}, {}, { status: 200 }] })
  })

  it('ends a payout that nobody confirms at its deadline, four hours on', async () => {
    const { bank, pass, start } = bankInTime(() => 200)
    await start()
    await pass(100 + 4 * 3_600_000 - 1)
    expect((await bank.sessions())[0]?.operations).toMatchObject([{ state: 'awaiting_confirm' }])
    await pass(1)
    expect((await bank.sessions())[0]?.operations).toMatchObject([{ state: 'failed' }])
  })

  it('sends 64 webhooks at once, and the others as those are answered', async () => {
    const waiting: (() => void)[] = []
    const { bank, pass, start } = bankInTime(() => new Promise((resolve) => waiting.push(() => resolve(200))))
    for (let count = 0; count < 70; count += 1) await start()
    await pass(200)
    expect(waiting).toHaveLength(64)
    waiting[10]?.()
    waiting[63]?.()
    await pass(0)
    expect(waiting).toHaveLength(66)
    for (let index = 0; index < 70; index += 1) {
      waiting[index]?.()
      await pass(0)
    }
    expect((await bank.webhooks()).filter(({ status }) => status === 'delivered')).toHaveLength(70)
  })

  it('goes on after a reset in the middle of a delivery, whose answer counts for nothing', async () => {
    const late = promised<number>()
    const answers = [late.promise, Promise.resolve(200)]
    const { bank, pass, start } = bankInTime(() => answers.shift()!)
    await start()
    await pass(200)
    await bank.reset()
    late.keep(500)
    await pass(10_000)
    expect(await bank.webhooks()).toEqual([])
    await start()
    await pass(200)
    expect(await bank.webhooks()).toMatchObject([{ id: 'wh_1', status: 'delivered', attempts: [{ status: 200 }] }])
  })
})

it('a reset frees a manual clock that was being moved, even from a delivery that never ends', async () => {
  const answers = [new Promise<number>(() => {}), Promise.resolve(200)]
  const bank = createBankWith(nodePorts, { clock: 'manual', signature: 'off', onWebhook: () => answers.shift()! })
  await startIn(bank)
  void bank.clock.runToIdle()
  await settled()
  await expect(bank.clock.runToIdle()).rejects.toThrow('the clock is being moved already')
  await bank.reset()
  await startIn(bank)
  await bank.clock.runToIdle()
  expect(await bank.webhooks()).toMatchObject([{ status: 'delivered' }])
})

it('a reset ends the moving of a manual clock: the new beginning stands where it began', async () => {
  const startAt = '2030-01-01T00:00:00.000000Z'
  const bank = createBankWith(nodePorts, { clock: 'manual', startAt, signature: 'off', onWebhook: () => 200 })
  await startIn(bank)
  const moving = bank.clock.advance('PT4H')
  await bank.reset()
  await moving
  expect(bank.clock.now()).toBe(startAt)
})

/** A project on a real clock with no pace, and what it delivered. */
function projectWith(around: Partial<Services>) {
  const { ports, pass } = fakeTime()
  const delivered: string[] = []
  const faults: unknown[] = []
  const key = ports.signingKey(testKeys.bank.privateKey) as SigningKey
  const project = new Project('shop', settingsOf({ pace: { processingMs: 0, settlementMs: 0 } }), {
    store: createMemoryStore(),
    ports,
    bankKey: async () => key,
    partnerKey: async (pem) => nodePorts.verifyingKey(pem),
    transportHeaders: {},
    reachability: new Reachability(),
    idsAreDrawn: false,
    startAt: undefined,
    onWebhook: ({ sessionId }) => void delivered.push(sessionId),
    onWithheld: () => {},
    onDelivery: () => {},
    onRendered: () => {},
    onError: (error) => faults.push(error),
    ...around,
  })
  const start = () =>
    project.decide('new', (view, context) =>
      initPayout(view, context, { family: 'plain', fiscal: false }, { version: 'v2', given: toCard }),
    )
  return { project, pass, start, delivered, faults }
}

it('does not forget what comes due while it looks for what is due next', async () => {
  const memory = createMemoryStore()
  const looking = promised()
  const found = promised()
  const { pass, start, delivered, faults } = projectWith({
    store: {
      ...memory,
      async nextDue(id) {
        const next = await memory.nextDue(id)
        if (next?.kind !== 'timer' || next.timer.event !== 'expire') return next
        looking.keep()
        await found.promise // what was found is hours away, and no longer the next
        return next
      },
    },
  })
  await start()
  const passing = pass(0)
  await looking.promise
  await start()
  found.keep()
  await passing
  await pass(1)
  expect(delivered).toEqual(['ps_1001', 'ps_1002'])
  expect(faults).toEqual([])
})

it('goes on with what else is due after a fault of its own in one step', async () => {
  const memory = createMemoryStore()
  const breaks = new Error('a fault of ours')
  const { pass, start, delivered, faults } = projectWith({
    store: {
      ...memory,
      async update(project, sessionId, decide) {
        if (sessionId === 'ps_1001') throw breaks
        return memory.update(project, sessionId, decide)
      },
    },
  })
  for (let started = 0; started < 3; started++) await start()
  await pass(1)
  expect(delivered).toEqual(['ps_1002', 'ps_1003'])
  expect(faults).toEqual([breaks])
})

it.each(['reset', 'close'] as const)('does not send what was being signed at a %s', async (end) => {
  const key = await nodePorts.signingKey(testKeys.bank.privateKey)
  const signing = promised()
  const signed = promised()
  const slowly = async (text: string) => {
    signing.keep()
    await signed.promise
    return key.sign(text)
  }
  const { project, pass, start, delivered, faults } = projectWith({ bankKey: async () => ({ ...key, sign: slowly }) })
  await start()
  const passing = pass(0)
  await signing.promise
  project[end]()
  signed.keep()
  await passing
  await pass(1)
  expect(delivered).toEqual([])
  expect(faults).toEqual([])
})

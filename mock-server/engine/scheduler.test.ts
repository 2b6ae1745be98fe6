import { describe, expect, it } from 'vitest'
import { testKeys } from '../../fixtures/keys/index.ts'
import { refuse } from '../core/refusal.ts'
import { confirm, fire } from '../core/session/decide.ts'
import { initPayout } from '../core/session/start.ts'
import type { BankHandle } from '../library/bank-handle.ts'
import { createBankWith } from '../library/create-bank.ts'
import { createMemoryStore } from '../store/memory/memory-store.ts'
import { allOf } from '../store/pages.ts'
import { CommitFailedError, type Store } from '../store/port.ts'
import { payout, promised } from '../testing/sample-partner.ts'
import { toCard } from '../testing/sample-state.ts'
import { Bank } from './bank.ts'
import type { BankOptions } from './bank-options.ts'
import { decideBeforeAnswer } from './decide-before-answer.ts'
import type { Delivery } from './delivery.ts'
import { LEASE_MS } from './lease-keeper.ts'
import { signingKey } from './node/keys.ts'
import { nodePorts } from './node/ports.ts'
import type { Ports } from './ports.ts'

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
  /** Somebody sets the wall clock forward: what was set to ring in a while still rings after that while. */
  const setForward = (ms: number) => {
    now += ms * 1000
    for (const alarm of alarms) alarm.at += ms * 1000
  }
  return { ports, pass, setForward }
}

function bankInTime(onWebhook: (delivery: Delivery) => number | Promise<number>, options: BankOptions = {}) {
  const { ports, pass, setForward } = fakeTime()
  const bank = createBankWith(ports, { signature: 'off', ...options, onWebhook })
  return { bank, pass, setForward, start: () => startIn(bank) }
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

  it('follows a wall clock that is set forward, with the next that has to be looked at', async () => {
    const { bank, pass, setForward, start } = bankInTime(() => 200)
    await start()
    await pass(100)
    setForward(5 * 3_600_000)
    await start()
    await pass(100)
    expect((await bank.sessions()).map(({ operations }) => operations[0]?.state)).toEqual([
      'failed',
      'awaiting_confirm',
    ])
  })

  it('asks a store that has failed no sooner than it was to, although something comes due before', async () => {
    const { ports, pass } = fakeTime()
    let isAway = false
    let tries = 0
    const createStore: typeof createMemoryStore = (given) => {
      const store = createMemoryStore(given)
      const next = async () => {
        tries += 1
        if (isAway) throw new CommitFailedError('away')
        return store.due.next()
      }
      return { ...store, due: { ...store.due, next } }
    }
    const bank = createBankWith(ports, { signature: 'off', onWebhook: () => 200 }, {}, createStore)
    await startIn(bank)
    await pass(90)
    isAway = true
    for (const _ of [50, 100, 200]) {
      await startIn(bank)
      await pass(0)
    }
    const before = tries
    await pass(199)
    expect(tries).toBe(before)
    await pass(1)
    expect(tries).toBe(before + 1)
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
    expect(await bank.webhooks()).toMatchObject([{ id: 'wh_2', status: 'delivered', attempts: [{ status: 200 }] }])
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
  expect(await bank.clock.now()).toBe(startAt)
})

interface Overrides {
  options?: BankOptions
  ports?: Partial<Ports>
  store?(memory: Store): Partial<Store>
  answer?(delivery: Delivery): number | Promise<number>
}

/** A project on a real clock with no pace, and what it delivered; parts of its store and its world may be others. */
function projectWith({ options: more, ports: other, store, answer = () => 200 }: Overrides) {
  const { ports, pass } = fakeTime()
  const delivered: string[] = []
  const faults: unknown[] = []
  const onWebhook = (delivery: Delivery) => {
    delivered.push(delivery.sessionId)
    return answer(delivery)
  }
  const options = { pace: { processingMs: 0, settlementMs: 0 }, onWebhook, ...more }
  const tell = (error: unknown) => faults.push(error)
  const bank = new Bank({ ...ports, ...other }, options, { onError: tell, onStoreAway: tell }, (given) => {
    const memory = createMemoryStore(given)
    return { ...memory, ...store?.(memory) }
  })
  const project = bank.project('demo_project')!
  const start = () =>
    project.decide('new', (view, context) =>
      initPayout(view, context, { family: 'plain', fiscal: false }, { version: 'v2', given: toCard }),
    )
  return { bank, project, pass, start, delivered, faults }
}

it('a move whose clock somebody else has taken over says so, and leaves the clock to him', async () => {
  let moves = 0
  const { project, start } = projectWith({
    options: { clock: 'manual' },
    store: ({ clocks }) => ({
      clocks: {
        ...clocks,
        async move(id, lock, to) {
          moves += 1
          if (moves === 1) return clocks.move(id, lock, to)
          // As if its lease had ended.
          await clocks.unlock(id, lock)
          await clocks.lock(id, { token: 'another', ms: 30_000 })
          return clocks.move(id, lock, to)
        },
      },
    }),
  })
  await start()
  await expect(project.clock.runToIdle()).rejects.toThrow('the clock is moved by somebody else now')
  await expect(project.clock.runToIdle()).rejects.toThrow('the clock is being moved already')
})

it('a lease is lengthened in time, also where the store is away for a moment', async () => {
  const answer = promised<number>()
  let renewals = 0
  const { project, pass, start, delivered } = projectWith({
    answer: () => answer.promise,
    store: ({ renew }) => ({
      async renew(...given) {
        renewals += 1
        if (renewals % 3 !== 0) throw new CommitFailedError('the store is away')
        return renew(...given)
      },
    }),
  })
  await start()
  await pass(60_000)
  answer.keep(200)
  await pass(0)
  expect(delivered).toHaveLength(1)
  const rows = await allOf(project.services.store.webhooks.pages(project.id))
  expect(rows).toMatchObject([{ state: 'delivered', attempts: [{ status: 200 }] }])
})

it('does not forget what comes due while it looks for what is due next', async () => {
  const looking = promised()
  const found = promised()
  let looks = 0
  const { pass, start, delivered, faults } = projectWith({
    store: ({ due }) => ({
      due: {
        ...due,
        async next() {
          const next = await due.next()
          looks += 1
          if (looks !== 2) return next
          looking.keep()
          await found.promise // what was found is hours away, and no longer the next
          return next
        },
      },
    }),
  })
  await pass(0)
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

it('goes on with what else is due after a fault of its own in one step, and takes that step when its claim ends', async () => {
  const breaks = new Error('a fault of ours')
  let broken = true
  const { pass, start, delivered, faults } = projectWith({
    store: (memory) => ({
      async completeTimer(claim, decide) {
        return memory.completeTimer(claim, (view) => {
          if (broken && view.session?.id === 'ps_1001') throw breaks
          return decide(view)
        })
      },
    }),
  })
  for (let started = 0; started < 3; started++) await start()
  await pass(1)
  expect(delivered).toEqual(['ps_1002', 'ps_1003'])
  expect(faults).toEqual([breaks])
  broken = false
  await pass(LEASE_MS)
  expect(delivered).toEqual(['ps_1002', 'ps_1003', 'ps_1001'])
})

it.each(['claim', 'next'] as const)('goes on by itself after the store has failed to answer %s', async (method) => {
  const breaks = new Error('the store is away')
  let away = 3
  const { pass, start, delivered, faults } = projectWith({
    store: ({ due }) => ({
      due: {
        ...due,
        [method]: async (options: never) => {
          if (away > 0) {
            away -= 1
            throw breaks
          }
          return due[method](options)
        },
      },
    }),
  })
  await start()
  await pass(1_000)
  expect(delivered).toEqual(['ps_1001'])
  expect(faults).toEqual([breaks, breaks, breaks])
})

it('a webhook is sent once where the store fails to write down its result at first', async () => {
  let away = 3
  const { bank, pass, start, delivered, faults } = projectWith({
    store: (memory) => ({
      async completeAttempt(...attempt) {
        if (away > 0) {
          away -= 1
          throw new CommitFailedError('the store is away')
        }
        return memory.completeAttempt(...attempt)
      },
    }),
  })
  await start()
  await pass(1_000)
  expect([delivered, faults]).toEqual([['ps_1001'], []])
  expect(await bank.store.webhooks.one('demo_project', 'wh_1')).toMatchObject({ state: 'delivered' })
})

it('a webhook whose result could not be written down is sent again when its claim ends', async () => {
  const breaks = new CommitFailedError('the store is away')
  let away = true
  const { bank, pass, start, delivered, faults } = projectWith({
    store: (memory) => ({
      async completeAttempt(...attempt) {
        if (away) throw breaks
        return memory.completeAttempt(...attempt)
      },
    }),
  })
  await start()
  await pass(10_000)
  expect([delivered, faults]).toEqual([['ps_1001'], [breaks]])
  away = false
  await pass(LEASE_MS)
  expect(delivered).toEqual(['ps_1001', 'ps_1001'])
  expect(await bank.store.webhooks.one('demo_project', 'wh_1')).toMatchObject({ state: 'delivered', attempts: [{}] })
})

it('a timer fires once where the store fails to commit it at first', async () => {
  let away = 3
  const { pass, start, delivered, faults } = projectWith({
    store: (memory) => ({
      async completeTimer(...timer) {
        if (away > 0) {
          away -= 1
          throw new CommitFailedError('the store is away')
        }
        return memory.completeTimer(...timer)
      },
    }),
  })
  await start()
  await pass(1_000)
  expect([delivered, faults]).toEqual([['ps_1001'], []])
})

it('keeps the claim of a webhook that is on its way for longer than a lease', async () => {
  const late = promised<number>()
  const { bank, pass, start, delivered } = projectWith({ answer: () => late.promise })
  await start()
  await pass(5 * LEASE_MS)
  expect(delivered).toEqual(['ps_1001'])
  late.keep(200)
  await pass(0)
  expect(await bank.store.webhooks.one('demo_project', 'wh_1')).toMatchObject({ state: 'delivered', attempts: [{}] })
})

it('a webhook waits until the answer of the call that caused it has left, also where it failed to leave', async () => {
  const { project, pass, delivered } = projectWith({})
  for (const answered of [promised(), promised()]) {
    const left = answered.promise.then(() => Promise.reject(new Error('the client has gone')))
    await decideBeforeAnswer(project, left, (awaits) =>
      project.decide(
        'new',
        (view, context) =>
          initPayout(view, context, { family: 'plain', fiscal: false }, { version: 'v2', given: toCard }),
        { awaits },
      ),
    )
    const before = delivered.length
    await pass(1_000)
    expect(delivered).toHaveLength(before)
    answered.keep()
    await pass(0)
    expect(delivered).toHaveLength(before + 1)
  }
})

it('a payout whose track is lost by hand is not paid by the step that was under way', async () => {
  const claimed = promised()
  const pushed = promised()
  const { bank, project, pass, start } = projectWith({
    store: (memory) => ({
      async completeTimer(claim, decide) {
        const session = await memory.session('demo_project', 'ps_1001')
        if (session?.operations[0]?.state === 'settling') {
          claimed.keep()
          await pushed.promise
        }
        return memory.completeTimer(claim, decide)
      },
    }),
  })
  await start()
  await pass(0)
  await project.decide('ps_1001', (view, context) => confirm(view, context, undefined, 'v2'))
  const passing = pass(0)
  await claimed.promise
  await project.decide('ps_1001', (view, context) => {
    const changes = fire(view, context, 'po_1001', 'lose_track', false)
    return changes ? { changes, reply: {} } : refuse('wrong_state', 'it is somewhere else')
  })
  pushed.keep()
  await passing
  await pass(1_000)
  const session = await bank.store.session('demo_project', 'ps_1001')
  expect(session?.operations).toMatchObject([{ state: 'unknown' }])
  expect((await bank.store.snapshot('demo_project')).postings).toEqual([])
})

it.each(['reset', 'end'] as const)('does not send what was being signed at a %s', async (end) => {
  const key = await nodePorts.signingKey(testKeys.bank.privateKey)
  const signing = promised()
  const signed = promised()
  const slowly = async (text: string | Uint8Array) => {
    signing.keep()
    await signed.promise
    return key.sign(text)
  }
  const ports = { signingKey: () => ({ ...key, sign: slowly }) }
  const { project, pass, start, delivered, faults } = projectWith({ ports })
  await start()
  const passing = pass(0)
  await signing.promise
  await project[end]()
  signed.keep()
  await passing
  await pass(1)
  expect(delivered).toEqual([])
  expect(faults).toEqual([])
})

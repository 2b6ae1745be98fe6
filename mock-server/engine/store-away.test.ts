import { expect, it } from 'vitest'
import { createBankWith } from '../library/create-bank.ts'
import { SimulatedTime } from '../store/delayed/simulated-time.ts'
import { createMemoryStore } from '../store/memory/memory-store.ts'
import { CommitFailedError, type Store } from '../store/port.ts'
import { payout } from '../testing/sample-partner.ts'
import { simulatedPorts } from '../testing/simulated-ports.ts'
import { Bank } from './bank.ts'
import { LeaseKeeper } from './lease-keeper.ts'
import { nodePorts } from './node/ports.ts'

/** Fails so many times before it does what it is asked for. */
function failing<Given extends unknown[], Answer>(times: number, run: (...given: Given) => Promise<Answer>) {
  let left = times
  return async (...given: Given): Promise<Answer> => {
    if (left === 0) return run(...given)
    left -= 1
    throw new CommitFailedError('the store is away')
  }
}

/** Does what it is asked for each time, and loses its answer so many times. */
function losing<Given extends unknown[], Answer>(times: number, run: (...given: Given) => Promise<Answer>) {
  let left = times
  return async (...given: Given): Promise<Answer> => {
    const answer = await run(...given)
    if (left === 0) return answer
    left -= 1
    throw new CommitFailedError('the answer was lost')
  }
}

/** A bank with a manual clock whose store is away for a while, and what it reported; no time passes for real. */
function bankOver(partsOf: (memory: Store) => Partial<Store>) {
  const ports = simulatedPorts(new SimulatedTime(), nodePorts)
  const faults: unknown[] = []
  const tell = (error: unknown) => faults.push(error)
  const observers = { onError: tell, onStoreAway: tell }
  const bank = createBankWith(ports, { clock: 'manual' }, observers, (given) => {
    const memory = createMemoryStore(given)
    return { ...memory, ...partsOf(memory) }
  })
  const start = () =>
    bank.partner.fetch('/api/v2/session/init/payout', { method: 'POST', body: JSON.stringify(payout) })
  return { bank, start, faults }
}

it('a project is opened where the store fails to do so at first', async () => {
  const { bank, start, faults } = bankOver(({ open }) => ({ open: failing(3, open) }))
  expect((await start()).status).toBe(200)
  expect([await bank.sessions(), faults]).toMatchObject([[{ id: 'ps_1001' }], []])
})

it('a project that could not be opened is opened for whoever comes once the store is back', async () => {
  const { start, faults } = bankOver(({ open }) => ({ open: failing(7, open) }))
  expect((await start()).status).toBe(503)
  expect(faults[0]).toBeInstanceOf(CommitFailedError)
  expect((await start()).status).toBe(200)
})

it('a project that was put anew is none of the one before, which was never opened', async () => {
  const { bank, start } = bankOver(({ open }) => ({ open: failing(1, open) }))
  bank.project('demo_project', { autoConfirm: true })
  expect((await start()).status).toBe(200)
  await bank.clock.runToIdle()
  expect(await bank.sessions()).toMatchObject([{ id: 'ps_1001', session: { status: 'accepted' } }])
})

it.each([3, Number.POSITIVE_INFINITY])(
  'a call is answered as it was decided, where the store fails %s times to write it into the journal',
  async (times) => {
    const { bank, start, faults } = bankOver(({ journal }) => ({
      journal: { ...journal, record: failing(times, journal.record) },
    }))
    const answer = await start()
    expect([answer.status, await bank.sessions()]).toMatchObject([200, [{ id: 'ps_1001' }]])
    expect([faults.length, (await bank.requests()).length]).toEqual(times === 3 ? [0, 1] : [1, 0])
  },
)

it('a call is answered as it was decided, where its webhook cannot be sent before the answer', async () => {
  const { bank, start, faults } = bankOver(({ due }) => ({
    due: { ...due, claimOne: failing(Number.POSITIVE_INFINITY, due.claimOne) },
  }))
  await bank.faults.add({ on: 'webhook', fault: 'before_answer' })
  expect((await start()).status).toBe(200)
  expect(faults).toHaveLength(1)
  expect(await bank.nextWebhook('ready_to_confirm')).toMatchObject({ sessionId: 'ps_1001' })
})

it('a webhook that a test takes is not lost where the store fails to hand it over at first', async () => {
  const { bank, start } = bankOver(({ webhooks }) => ({
    webhooks: { ...webhooks, take: failing(2, webhooks.take), handOver: failing(2, webhooks.handOver) },
  }))
  await start()
  expect(await bank.nextWebhook('ready_to_confirm')).toMatchObject({ sessionId: 'ps_1001' })
  expect(await bank.webhooks()).toMatchObject([{ status: 'delivered' }])
})

it('a webhook that a test takes is not lost where the answer of the store is', async () => {
  const { bank, start } = bankOver(({ webhooks }) => ({
    webhooks: { ...webhooks, take: losing(2, webhooks.take), handOver: losing(2, webhooks.handOver) },
  }))
  await start()
  await start()
  expect(await bank.nextWebhook()).toMatchObject({ sessionId: 'ps_1001', attempt: 1 })
  expect(await bank.nextWebhook()).toMatchObject({ sessionId: 'ps_1002' })
  expect(await bank.webhooks()).toMatchObject([
    { status: 'delivered', attempts: [{ status: 200 }] },
    { status: 'delivered' },
  ])
})

it('what is taken while leases are lengthened is lengthened with them: there is one alarm for all', async () => {
  const alarms = new Set<() => void>()
  const ports = {
    ...nodePorts,
    schedule(_: number, run: () => void) {
      alarms.add(run)
      return () => void alarms.delete(run)
    },
  }
  const lengthened: string[][] = []
  const memory = createMemoryStore({ now: ports.now })
  const leases: LeaseKeeper = new LeaseKeeper(
    {
      ...memory,
      async renew(tokens) {
        leases.hold(`claim ${lengthened.length + 1}`)
        lengthened.push([...tokens])
      },
    },
    ports,
    () => {},
  )
  leases.hold('claim 0')
  for (let round = 0; round < 5; round += 1) {
    expect(alarms.size).toBe(1)
    const [ring] = alarms
    alarms.clear()
    ring!()
    await new Promise<void>((resolve) => setImmediate(resolve))
  }
  expect(lengthened.at(-1)).toEqual(['claim 0', 'claim 1', 'claim 2', 'claim 3', 'claim 4'])
})

it('what comes late from the store is not taken for what there is now', async () => {
  const ports = simulatedPorts(new SimulatedTime(), nodePorts)
  const committed = Promise.withResolvers<void>()
  const arrives = Promise.withResolvers<void>()
  const bank = new Bank(ports, { clock: 'manual' }, {}, (given) => {
    const memory = createMemoryStore(given)
    const transact: Store['transact'] = async (...asked) => {
      const done = await memory.transact(...asked)
      committed.resolve()
      await arrives.promise
      return done
    }
    return { ...memory, transact }
  })
  const project = bank.project('demo_project')!
  const deciding = project.decide('new', () => ({ changes: {}, reply: {} }))
  await committed.promise
  await project.configure({ ...project.settings, strict: true, clock: 'real' })
  arrives.resolve()
  await deciding
  expect([project.settings.strict, project.clockMode]).toEqual([true, 'real'])
})

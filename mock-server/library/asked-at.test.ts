import { expect, it, vi } from 'vitest'
import { payoutToSteam } from '../../fixtures/index.ts'
import { type BankHandle, createBank, type Snapshot } from '../index.ts'

/**
 * What is asked of a bank is of the moment at which it is asked, although nobody awaits it before the next is said: the first time too, when
 * what answers is loaded with it.
 */
const hosts = ['createBank', 'startBank'] as const

async function freshBank(
  host: (typeof hosts)[number],
  given: { startAt?: string; store?: string } = {},
): Promise<BankHandle> {
  const { createBank, startBank } = await import('../index.ts')
  const options = { clock: 'manual', signature: 'off', ...given } as const
  return host === 'createBank' ? createBank(options) : await startBank(options)
}

const call = (bank: BankHandle, method: string, body: object = {}, project = bank.id) =>
  bank.fetch(new URL(`/api/v2/session/${method}`, 'http://bank'), {
    method: 'POST',
    headers: { 'x-partner-project': project },
    body: JSON.stringify(body),
  })

/** A read, what it answers now, and what is said after it that would be seen in a later answer. */
const reads: [string, (bank: BankHandle) => Promise<unknown>, (bank: BankHandle) => Promise<unknown>][] = [
  ['sessions', (bank) => bank.sessions(), (bank) => call(bank, 'create')],
  ['sessions behind one', (bank) => bank.sessions({ after: 'ps_1001' }), (bank) => call(bank, 'create')],
  ['sessions, before a reset', (bank) => bank.sessions(), (bank) => bank.reset()],
  ['sessions, before a restore', (bank) => bank.sessions(), (bank) => bank.restore(emptied)],
  ['webhooks', (bank) => bank.webhooks(), (bank) => bank.clock.runToIdle()],
  ['webhooks, before a call', (bank) => bank.webhooks(), (bank) => call(bank, 'init/payout', payoutToSteam())],
  ['requests', (bank) => bank.requests(), (bank) => call(bank, 'create')],
  ['postings', (bank) => bank.postings(), (bank) => call(bank, 'init/payout', payoutToSteam())],
  ['steps', (bank) => bank.steps('ps_1001'), (bank) => bank.clock.runToIdle()],
  ['steps, before a reset', (bank) => bank.steps('ps_1001'), (bank) => bank.reset()],
  ['snapshot', (bank) => bank.snapshot(), (bank) => call(bank, 'create')],
  ['snapshot, before a fault', (bank) => bank.snapshot(), (bank) => bank.faults.add({ on: 'webhook', fault: 'drop' })],
  ['snapshot, before a reset', (bank) => bank.snapshot(), (bank) => bank.reset()],
  ['faults', (bank) => bank.faults.list(), (bank) => bank.faults.add({ on: 'webhook', fault: 'drop' })],
  ['unclaimed calls', (bank) => bank.unclaimedRequests(), (bank) => call(bank, 'create', {}, 'nobody')],
  ['a fork', forked, (bank) => call(bank, 'create')],
  ['a fork, before a reset', forked, (bank) => bank.reset()],
  ['a project that is replaced', (bank) => bank.sessions(), async (bank) => bank.project(bank.id, { clock: 'manual' })],
  ['a project that is closed', (bank) => bank.sessions(), (bank) => bank.project(bank.id).close()],
]

const emptied = await createBank({ clock: 'manual' }).snapshot()

let forks = 0
async function forked(bank: BankHandle): Promise<Snapshot['state']['sessions']> {
  const { project } = await bank.fork(`fork_${forks++}`)
  return (await project.snapshot()).state.sessions
}

for (const host of hosts)
  for (const loaded of [false, true])
    it.each(reads)(`${host}, ${loaded ? 'another time' : 'the first time'}: %s`, async (_, read, then) => {
      const filled = async () => {
        if (!loaded) vi.resetModules()
        const bank = await freshBank(host)
        await call(bank, 'init/payout', payoutToSteam())
        if (loaded) await Promise.all([read(bank), bank.unclaimedRequests()])
        return bank
      }
      await using alone = await filled()
      const expected = withoutWallTime(await read(alone))
      await using bank = await filled()
      const [came] = await Promise.all([read(bank), then(bank)])
      expect(withoutWallTime(came)).toEqual(expected)
    })

it.each(hosts)('%s: the time', async (host) => {
  await using bank = await freshBank(host, { startAt: '2025-05-27T00:00:00Z' })
  await call(bank, 'create')
  const [came] = await Promise.all([bank.clock.now(), bank.clock.advance({ hours: 1 })])
  expect(came).toMatch(/^2025-05-27T00:/)
})

/** What is said, what is said after it, and what then is. */
const said: [string, (bank: BankHandle) => unknown[], (bank: BankHandle) => Promise<unknown>, unknown][] = [
  [
    'a reset, and an outcome',
    (bank) => [bank.reset(), bank.outcomes.next('operation_rejected')],
    async (bank) => (await bank.snapshot()).state.shared.outcomes.next,
    ['operation_rejected'],
  ],
  [
    'an outcome, and a reset',
    (bank) => [bank.outcomes.next('operation_rejected'), bank.reset()],
    async (bank) => (await bank.snapshot()).state.shared.outcomes.next,
    [],
  ],
  [
    'a reset, and a fault',
    (bank) => [bank.reset(), bank.faults.add({ on: 'webhook', fault: 'drop' })],
    async (bank) => (await bank.faults.list()).length,
    1,
  ],
  [
    'a reset, and a move of the clock',
    (bank) => [bank.reset(), bank.clock.advance({ hours: 1 })],
    (bank) => bank.clock.now(),
    expect.stringMatching(/^2025-05-27T01:/),
  ],
  [
    'a move of the clock, and a reset',
    (bank) => [bank.clock.advance({ hours: 1 }), bank.reset()],
    (bank) => bank.clock.now(),
    expect.stringMatching(/^2025-05-27T00:/),
  ],
  [
    'an outcome, and another project in its place',
    (bank) => [bank.outcomes.next('operation_rejected'), bank.project(bank.id, { clock: 'manual' })],
    async (bank) => (await bank.snapshot()).state.shared.outcomes.next,
    [],
  ],
]

it.each(said)('what is said comes in its order: %s', async (_, say, read, expected) => {
  await using bank = createBank({ clock: 'manual', startAt: '2025-05-27T00:00:00Z' })
  await Promise.all(say(bank))
  expect(await read(bank)).toEqual(expected)
})

it('a project that was closed behind a reset does not come alive again', async () => {
  await using bank = await freshBank('createBank')
  await call(bank, 'create')
  const said = [bank.reset(), bank.outcomes.next('operation_rejected'), bank.sessions()]
  const answer = call(bank, 'create').then(({ status }) => status)
  expect(await Promise.all([...said, bank.project(bank.id).close()])).toEqual([undefined, undefined, [], undefined])
  expect(await answer).toBeLessThan(500)
})

it('a bank that is closed has done what was said and asked before', async () => {
  const bank = await freshBank('startBank', { store: 'sqlite::memory:' })
  await call(bank, 'create')
  const said = [bank.reset(), bank.outcomes.next('operation_rejected'), bank.sessions()]
  expect(await Promise.all([...said, bank.close()])).toEqual([undefined, undefined, [], undefined])
})

/** Calls take their time, a manual clock begins at that of the wall, and what is drawn is another each time. */
const withoutWallTime = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, each) => (/^(duration|seed|lane)/.test(key) || isTime(each) ? 'some' : each)))

const isTime = (value: unknown): boolean =>
  typeof value === 'string' ? /\d{4}-\d\d-\d\dT/.test(value) : typeof value === 'number' && value > 1e15

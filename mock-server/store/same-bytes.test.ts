import { describe, expect, it } from 'vitest'
import { captureOfHold, paymentByCard, paymentByFps, refundOfPayment } from '../../fixtures/builders/payments.ts'
import { nextRandom } from '../core/random.ts'
import { nodePorts } from '../engine/node/ports.ts'
import { createBankWith } from '../library/create-bank.ts'
import { testDatabase, testServer, withoutServer } from '../testing/sample-database.ts'
import { payout } from '../testing/sample-partner.ts'
import { createMemoryStore } from './memory/memory-store.ts'
import type { CreateStore } from './port.ts'
import { createPostgresStore } from './postgres/postgres-store.ts'
import { createSqliteStore } from './sqlite/sqlite-store.ts'

/** Printed with each seed that fails; `STORE_SEED=n` plays that one alone. */
const only = process.env.STORE_SEED
const SEEDS = only === undefined ? [1, 2, 3, 4] : [Number(only)]
const STEPS = 90

/** Numbers of a seed, and one of several by them. */
function drawn(seed: number) {
  let state = seed
  const below = (n: number) => {
    const next = nextRandom(state)
    state = next.state
    return Math.floor(next.value * n)
  }
  return { below, one: <T>(all: readonly T[]): T => all[below(all.length)]! }
}

/** Everything that a partner, and a test by the control API, is told while a script of that seed is played: bytes, as they left. */
async function toldBy(createStore: CreateStore, seed: number): Promise<string[]> {
  const told: string[] = []
  const { below, one } = drawn(seed)
  await using bank = createBankWith(
    nodePorts,
    {
      clock: 'manual',
      startAt: '2025-03-01T12:00:00Z',
      seed,
      projects: { demo_project: { autoConfirm: seed % 2 === 0, hold: seed % 3 === 0 } },
      onWebhook({ type, headers, body, signature, attempt }) {
        told.push(`webhook ${type} ${attempt} ${signature} ${JSON.stringify(headers)} ${body}`)
        return one([200, 200, 200, 500])
      },
    },
    {},
    createStore,
  )
  const ids = ['ps_none']
  const noted = async (what: string, response: Response) => {
    const text = await response.text()
    told.push(`${what} ${response.status} ${JSON.stringify([...response.headers])} ${text}`)
    const id = /"session":\{"id":"(ps_\d+)"/.exec(text)?.[1]
    if (id !== undefined && !ids.includes(id)) ids.push(id)
  }
  const call = async (method: string, body: unknown, headers: Record<string, string> = {}) => {
    const path = `/api/${one(['v1', 'v2'])}/${method}`
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    await noted(path, await bank.partner.fetch(path, { method: 'POST', body: text, headers }))
  }
  const session = () => ({ session_id: one(ids) })
  const key = () => ({ 'X-PARTNER-IDEMPOTENCY-KEY': `key-${below(20)}` })
  const amount = () => ({ amount_details: { amount: 100 * (1 + below(1_000)), currency: 'rub' } })
  const steps: (() => Promise<unknown>)[] = [
    () => call('session/create', {}, key()),
    () => call('session/init/payout', { ...payout, ...amount() }, key()),
    () => call('session/start/payout', { ...payout, ...session(), ...amount() }),
    () => call('session/confirm', session()),
    () => call('session/cancel', session()),
    () => call('session/status', session()),
    () => call('session/init/payment', one([paymentByCard, paymentByFps])(), key()),
    () => call('session/capture', captureOfHold(session())),
    () => call('session/refund', refundOfPayment(session())),
    () => call('session/create', '{"metadata":'),
    async () => noted('unsigned', await bank.fetch('/api/v2/session/create', { method: 'POST', body: '{}' })),
    () => bank.clock.advance({ minutes: below(200) }),
    () => bank.clock.runToIdle(),
    () => bank.outcomes.next(one(['insufficient_wallet_balance', 'refused', 'result_unknown', 'paid'])),
  ]
  for (let step = 0; step < STEPS; step += 1) await one(steps)()
  await bank.clock.runToIdle()
  for (const list of ['sessions', 'webhooks', 'accounts', 'clock', 'coverage', 'snapshot']) {
    const path = `/__admin/projects/demo_project/${list}`
    const response = await bank.fetch(path)
    expect([path, response.status]).toEqual([path, 200])
    // How long each try took is real time.
    told.push(`${list} ${(await response.text()).replace(/"(duration_ms|durationMs)":[\d.]+/g, '"$1":0')}`)
  }
  return told
}

const stores: [name: string, create: CreateStore][] = [
  ['SQLite', (given) => createSqliteStore({ ...given, file: ':memory:' })],
]
if (testServer === undefined) describe.skip(withoutServer, () => {})
else {
  const { pool, empty } = await testDatabase(testServer)
  stores.push([
    'PostgreSQL',
    (given) => {
      const { close: _, ...store } = createPostgresStore({ ...given, pool, wall: given.now })
      return { ...store, close: async () => void (await empty()) }
    },
  ])
}

describe.each(stores)('a bank in %s', (_, createStore) => {
  it.each(SEEDS)('says the same as one in memory, byte for byte (seed %i)', { timeout: 60_000 }, async (seed) => {
    const inMemory = await toldBy(createMemoryStore, seed)
    const told = await toldBy(createStore, seed)
    expect(told).toEqual(inMemory)
    expect(told.filter((each) => each.startsWith('webhook ')).length).toBeGreaterThan(5)
    expect(told.filter((each) => / 200 /.test(each)).length).toBeGreaterThan(10)
  })
})

import * as vitest from 'vitest'
import { describeOn } from '../../contract-tests/server/kit/describe-on.ts'
import { fetched } from '../../contract-tests/server/kit/fetched.ts'
import { answerOf, webhookOf } from '../../contract-tests/server/kit/read.ts'
import { verbOf } from '../../contract-tests/server/kit/verb.ts'
import type { Target, Webhook } from '../../contract-tests/server/kit/world.ts'
import { contracts } from '../../contract-tests/server/suites/index.ts'
import { nodePorts } from '../engine/node/ports.ts'
import type { BankHandle } from '../library/bank-handle.ts'
import { createBankWith } from '../library/create-bank.ts'
import { testPool, testServer, withoutServer } from '../testing/sample-database.ts'
import { promised } from '../testing/sample-partner.ts'
import { simulatedPorts } from '../testing/simulated-ports.ts'
import { createDelayedStore } from './delayed/delayed-store.ts'
import { SimulatedTime } from './delayed/simulated-time.ts'
import { createMemoryStore } from './memory/memory-store.ts'
import { createPostgresStore } from './postgres/postgres-store.ts'
import { createSqliteStore } from './sqlite/sqlite-store.ts'

const { expect, it } = vitest
type Options = Parameters<typeof createBankWith>[1]

/** A bank whose store is far away, and fails now and then; it waits for nothing in real time. */
function farBank(seed: number, options: Options): BankHandle {
  const time = new SimulatedTime()
  const delays = { seed, sleep: time.sleep, failing: 0.02, losing: 0.02 }
  return createBankWith(simulatedPorts(time, nodePorts), options, {}, (given) =>
    createDelayedStore(createMemoryStore(given), delays),
  )
}

/** A bank whose rows are in SQLite, in the memory of this process. */
const sqliteBank = (options: Options): BankHandle =>
  createBankWith(nodePorts, options, {}, (given) => createSqliteStore({ ...given, file: ':memory:' }))

/** The bank's own suites hold wherever its rows are. */
const bankOn = (name: string, bankWith: (options: Options) => BankHandle): Target => ({
  name,
  async start() {
    const inboxes = new Map<string, Webhook[]>()
    const onWebhook = (webhook: { id: string; project: string; body: string; signature: string }) => {
      const inbox = inboxes.get(webhook.project)!
      // At least once: the result of a try may be lost, and then it comes again, the same bytes.
      if (!inbox.some(({ body }) => body === webhook.body)) inbox.push(webhookOf(webhook.body, webhook.signature))
      return 200
    }
    const bank = bankWith({ clock: 'manual', onWebhook })
    let projects = 0
    return {
      stop: () => bank.close(),
      async world(setup) {
        projects += 1
        const project = bank.project(`project_${projects}`, setup)
        const received: Webhook[] = []
        inboxes.set(project.id, received)
        return {
          received,
          publicKey: bank.publicKey,
          clock: project.clock,
          payer: (sessionId, action) => project.payer(sessionId)[action](),
          async send(version, method, body, headers = {}) {
            const signature = await project.partner.sign(body)
            const signed = { 'x-partner-project': project.id, 'x-partner-sign': signature, ...headers }
            const url = `https://demo.bank131.ru/api/${version}/${method}`
            return answerOf(await bank.fetch(...fetched(url, { method: verbOf(method), body, headers: signed })))
          },
        }
      },
    }
  },
})

/** Banks whose rows are in a database that others may use too. */
async function postgresTarget(): Promise<Target> {
  const { name, pool } = await testPool()
  const wall = () => nodePorts.now()
  return bankOn(`a store in ${name}`, (options) =>
    createBankWith(nodePorts, options, {}, (given) => {
      const { close: _, ...store } = createPostgresStore({ ...given, pool, wall })
      return store
    }),
  )
}

const postgres = await postgresTarget()
const targets = [
  postgres,
  bankOn('a store far away (seed 131)', (options) => farBank(131, options)),
  bankOn('a store in SQLite', sqliteBank),
]
/** PGlite takes ten times as long as a server: there a share of the suites has to do. */
const share = new Set([
  'a payout by token',
  'a payout from a nominal or a settlement account',
  'the fee of a payout',
  'a payment by card, in one stage',
  'a refund of a payment',
  'the statement of an account',
])
for (const target of targets) {
  const isShare = target === postgres && testServer === undefined
  const skip = `without a server PGlite has a share of the suites: ${withoutServer}`
  for (const contract of contracts)
    describeOn(vitest, isShare && !share.has(contract.title) ? { ...target, skip } : target, contract)
}

const body = {
  payout_details: { type: 'card', card: { type: 'bank_card', bank_card: { number: '4242424242424242' } } },
  amount_details: { amount: 10_000, currency: 'rub' },
  participant_details: { recipient: { full_name: 'Ivanov Ivan' } },
}
const start = (bank: BankHandle) =>
  bank.partner.fetch('/api/v2/session/init/payout', { method: 'POST', body: JSON.stringify(body) })

it('what is said to the bank and not awaited holds for the calls after it', async () => {
  for (let seed = 1; seed <= 10; seed += 1) {
    await using bank = farBank(seed, { clock: 'manual', autoConfirm: true })
    const said = [bank.outcomes.next('insufficient_wallet_balance'), bank.outcomes.next('paid')]
    await start(bank)
    await start(bank)
    await Promise.all(said)
    await bank.clock.runToIdle()
    expect((await bank.sessions()).map(({ outcome, session }) => [outcome, session.status])).toEqual([
      ['insufficient_wallet_balance', 'cancelled'],
      ['paid', 'accepted'],
    ])
  }
})

it('who waits is told, although what is told of changes comes late and out of order', async () => {
  for (let seed = 1; seed <= 10; seed += 1) {
    await using bank = farBank(seed, { autoConfirm: true, pace: { processingMs: 0, settlementMs: 0 } })
    const accepted = bank.fetch('/__admin/projects/demo_project/sessions/wait', {
      method: 'POST',
      body: JSON.stringify({ match: { 'session.status': 'accepted' }, count: 3, timeout_ms: 60_000 }),
    })
    const webhooks = [1, 2, 3].map(() => bank.nextWebhook('payment_finished', { timeoutMs: 1_000_000_000 }))
    for (let nth = 0; nth < 3; nth += 1) await start(bank)
    const { items } = JSON.parse(await (await accepted).text())
    expect(items.map(({ id }: { id: string }) => id)).toEqual(['ps_1001', 'ps_1002', 'ps_1003'])
    const sessions = (await Promise.all(webhooks)).map(({ sessionId }) => sessionId)
    expect(sessions.sort()).toEqual(['ps_1001', 'ps_1002', 'ps_1003'])
  }
})

it('on a real clock each payout is paid once, and each webhook comes in its order', async () => {
  for (let seed = 1; seed <= 5; seed += 1) {
    const all = promised()
    const heard: string[] = []
    await using bank = farBank(seed, {
      autoConfirm: true,
      pace: { processingMs: 0, settlementMs: 0 },
      onWebhook({ sessionId, type }) {
        heard.push(`${sessionId} ${type}`)
        if (new Set(heard).size === 10) all.keep()
        return 200
      },
    })
    await Promise.all(Array.from({ length: 10 }, () => start(bank)))
    await all.promise
    expect([...new Set(heard)].sort()).toEqual(
      Array.from({ length: 10 }, (_, nth) => `ps_${1001 + nth} payment_finished`).sort(),
    )
    expect((await bank.snapshot()).state.postings).toHaveLength(10)
  }
})

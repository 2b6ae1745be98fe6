import { expect, it } from 'vitest'
import { createBankWith } from '../library/create-bank.ts'
import { openingOf, rowOf } from '../store/contract/shop.ts'
import { createDelayedStore } from '../store/delayed/delayed-store.ts'
import { SimulatedTime } from '../store/delayed/simulated-time.ts'
import { createMemoryStore } from '../store/memory/memory-store.ts'
import { allOf, STRETCH } from '../store/pages.ts'
import { CommitFailedError } from '../store/port.ts'
import { payout } from '../testing/sample-partner.ts'
import { simulatedPorts } from '../testing/simulated-ports.ts'
import { nodePorts } from './node/ports.ts'
import { patientStore } from './patient-store.ts'

/** A bank whose store is away now and then, and loses answers; no time passes for real. */
function bankOver(seed: number) {
  const time = new SimulatedTime()
  const faults: unknown[] = []
  const bank = createBankWith(
    simulatedPorts(time, nodePorts),
    { clock: 'manual', autoConfirm: true },
    { onError: (error) => faults.push(error) },
    (given) => createDelayedStore(createMemoryStore(given), { seed, sleep: time.sleep, failing: 0.05, losing: 0.02 }),
  )
  const ask = async (method: string, path: string, body?: object) => {
    const init = {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    }
    const answer = await bank.fetch(`/__admin/projects/demo_project${path}`, init)
    await answer.text()
    return answer.status
  }
  const start = async () => {
    const init = { method: 'POST', body: JSON.stringify(payout) }
    return (await bank.partner.fetch('/api/v2/session/init/payout', init)).status
  }
  return { bank, ask, start, faults }
}

it('what is asked of a bank is answered where its store is away for moments', async () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const { bank, ask, start, faults } = bankOver(seed)
    await bank.faults.add({ on: 'request', fault: 'error_500', match: { path: '/none' } })
    expect([await start(), await start()]).toEqual([200, 200])
    const snapshot = await bank.snapshot()
    await bank.clock.runToIdle()
    expect([await ask('GET', '/sessions'), await ask('GET', '/webhooks'), await ask('GET', '/requests')]).toEqual([
      200, 200, 200,
    ])
    expect(await ask('PUT', '', { auto_confirm: true, clock: 'manual', strict: true })).toBe(200)
    expect(await ask('GET', '/accounts')).toBe(200)
    await bank.restore(snapshot)
    expect(await ask('POST', '/webhooks/wh_1/hold')).toBe(404)
    await bank.clock.runToIdle()
    expect((await bank.sessions()).map(({ id, session }) => [id, session.status])).toEqual([
      ['ps_1001', 'accepted'],
      ['ps_1002', 'accepted'],
    ])
    expect(await ask('POST', '/reset')).toBe(204)
    expect([await bank.sessions(), await ask('DELETE', '')]).toEqual([[], 204])
    expect(faults).toEqual([])
  }
})

it('of many rows each is read once, where the store is away between two pages', async () => {
  const time = new SimulatedTime()
  const memory = createMemoryStore({ now: time.now })
  const asked: (string | undefined)[] = []
  const { webhooks, ...store } = patientStore(
    {
      ...memory,
      webhooks: {
        ...memory.webhooks,
        async *pages(project, after) {
          asked.push(after)
          for await (const page of memory.webhooks.pages(project, after)) {
            yield page
            throw new CommitFailedError('the store is away')
          }
        },
      },
    },
    simulatedPorts(time, nodePorts),
  )
  const ids = Array.from({ length: 2 * STRETCH + STRETCH / 2 }, (_, nth) => `wh_${nth + 1}`)
  await store.open('shop', openingOf('manual'))
  const commit = { outbox: ids.map((id) => rowOf(id, 'ps_1')) }
  await store.transact('shop', { session: 'new' }, () => ({ commit, reply: {} }))
  expect((await allOf(webhooks.pages('shop'))).map(({ id }) => id)).toEqual(ids)
  expect(asked).toEqual([undefined, ids[STRETCH - 1], ids[2 * STRETCH - 1], ids.at(-1)])
})

it('a snapshot that could not be put back because the store was away is none that is wrong', async () => {
  const ports = simulatedPorts(new SimulatedTime(), nodePorts)
  await using bank = createBankWith(ports, { clock: 'manual' }, {}, (given) => ({
    ...createMemoryStore(given),
    async restore() {
      throw new CommitFailedError('the store is away')
    },
  }))
  await expect(bank.restore(await bank.snapshot())).rejects.toThrow(CommitFailedError)
})

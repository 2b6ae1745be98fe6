import { expect, it } from 'vitest'
import type { BankOptions } from '../engine/bank-options.ts'
import { nodePorts } from '../engine/node/ports.ts'
import { SimulatedTime } from '../store/delayed/simulated-time.ts'
import { createMemoryStore } from '../store/memory/memory-store.ts'
import { payout } from '../testing/sample-partner.ts'
import { simulatedPorts } from '../testing/simulated-ports.ts'
import type { BankHandle } from './bank-handle.ts'
import { createBankWith } from './create-bank.ts'

/** Banks over one store, as processes have them that share a database; none knows what another one was told. */
function processes() {
  const time = new SimulatedTime()
  const store = { ...createMemoryStore({ now: time.now }), isShared: true }
  const faults: unknown[] = []
  const bank = (options: BankOptions = {}) =>
    createBankWith(
      simulatedPorts(time, nodePorts),
      { clock: 'manual', ...options },
      { onError: (error) => faults.push(error) },
      () => store,
    )
  return { bank, faults, time }
}

async function call(bank: BankHandle, project: string, path: string, body: object) {
  const text = JSON.stringify(body)
  const headers = { 'x-partner-project': project, 'x-partner-sign': await bank.partner.sign(text) }
  return JSON.parse(await (await bank.fetch(`/api/v2/${path}`, { method: 'POST', headers, body: text })).text())
}

const admin = async (bank: BankHandle, path: string, init?: RequestInit) => {
  const answer = await bank.fetch(`/__admin/projects${path}`, init)
  return { status: answer.status, body: answer.status === 204 ? undefined : JSON.parse(await answer.text()) }
}

it('a call that names a project which another process has made is answered, by the settings that it has', async () => {
  const { bank, faults } = processes()
  await using one = bank()
  await using two = bank({ strict: true })
  const { session } = await call(one, 'demo_project', 'session/init/payout', payout)
  expect(session).toMatchObject({ id: 'ps_1001', status: 'in_progress' })
  await one.project('shop', { clock: 'manual', autoConfirm: true }).clock.now()
  expect(await call(two, 'shop', 'session/init/payout', { ...payout, unknown: 1 })).toMatchObject({
    session: { id: 'ps_1001' },
  })
  expect(await one.project('shop').sessions()).toMatchObject([{ id: 'ps_1001' }])
  expect(await one.project('shop').requests()).toMatchObject([{ path: '/api/v2/session/init/payout', status: 200 }])
  expect(await call(two, 'shup', 'session/init/payout', payout)).toMatchObject({ status: 'error' })
  expect(faults).toEqual([])
})

it('many calls at once that name it find the same project, and all that is in it', async () => {
  const { bank } = processes()
  await using one = bank()
  await using two = bank()
  await call(one, 'demo_project', 'session/init/payout', payout)
  const shop = one.project('shop', { clock: 'manual' })
  await call(one, 'shop', 'session/init/payout', payout)
  await Promise.all(Array.from({ length: 10 }, () => call(two, 'shop', 'session/init/payout', payout)))
  expect(await shop.sessions()).toHaveLength(11)
})

it('what is due in a project whose process has ended is done by another one, once', async () => {
  const { bank, faults } = processes()
  const real: BankOptions = { clock: 'real', pace: { processingMs: 50, settlementMs: 50 } }
  const one = bank(real)
  one.project('shop', { autoConfirm: true })
  for (let nth = 0; nth < 3; nth += 1) await call(one, 'shop', 'session/init/payout', payout)
  await one.close()
  const came: string[] = []
  const all = Promise.withResolvers<void>()
  await using two = bank({
    ...real,
    onWebhook({ project, type, sessionId }) {
      came.push(`${project} ${sessionId} ${type}`)
      if (came.length === 3) all.resolve()
      return 200
    },
  })
  await two.sessions()
  await all.promise
  const shop = two.project('shop')
  expect(came.sort()).toEqual(['ps_1001', 'ps_1002', 'ps_1003'].map((id) => `shop ${id} payment_finished`))
  expect((await shop.sessions()).map(({ session }) => session.status)).toEqual(['accepted', 'accepted', 'accepted'])
  expect((await shop.snapshot()).state.postings).toHaveLength(3)
  expect(faults).toEqual([])
})

it('a process that has nothing to do finds what another one has left undone', async () => {
  const { bank, faults, time } = processes()
  const came = Promise.withResolvers<string>()
  await using _ = bank({
    onWebhook({ project, type }) {
      came.resolve(`${project} ${type}`)
      return 200
    },
  })
  await time.sleep(10_000)
  const one = bank()
  one.project('shop', { clock: 'real', autoConfirm: true, pace: { processingMs: 50, settlementMs: 50 } })
  await call(one, 'shop', 'session/init/payout', payout)
  await one.close()
  expect(await came.promise).toBe('shop payment_finished')
  expect(faults).toEqual([])
})

it('the control API lists, shows, changes and removes projects, whoever has made them', async () => {
  const { bank } = processes()
  await using one = bank()
  await using two = bank({ startAt: '2031-01-01T00:00:00Z' })
  const shop = one.project('shop', { clock: 'manual' })
  await call(one, 'shop', 'session/init/payout', payout)
  expect((await admin(two, '')).body.items).toMatchObject([{ id: 'shop' }, { id: 'demo_project' }])
  expect((await admin(two, '/shop/sessions')).body.items).toMatchObject([{ id: 'ps_1001' }])
  await shop.clock.advance('PT1H')
  expect((await admin(two, '/shop/clock')).body.now).toBe(await shop.clock.now())
  const change = { method: 'PUT', body: JSON.stringify({ clock: 'manual', strict: true }) }
  expect(await admin(two, '/shop', change)).toMatchObject({ status: 200, body: { strict: true } })
  expect((await admin(one, '/shop')).body).toMatchObject({ strict: true })
  expect(await shop.sessions()).toHaveLength(1)
  expect((await admin(two, '/shop', { method: 'DELETE' })).status).toBe(204)
  expect((await admin(one, '/shop')).status).toBe(404)
  expect((await admin(two, '/shop')).status).toBe(404)
})

it('a project that is asked for is opened as it is; one that is given options takes its place', async () => {
  const { bank } = processes()
  await using one = bank()
  await using two = bank()
  one.project('shop', { clock: 'manual' })
  await call(one, 'shop', 'session/init/payout', payout)
  expect(await two.project('shop').sessions()).toMatchObject([{ id: 'ps_1001' }])
  expect(await two.project('shop', { clock: 'manual' }).sessions()).toEqual([])
  expect(await call(two, 'shop', 'session/init/payout', payout)).toMatchObject({ session: { id: 'ps_1002' } })
})

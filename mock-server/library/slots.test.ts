import { expect, it } from 'vitest'
import { startBank } from '../index.ts'
import { call, payout, startPartner } from '../testing/sample-partner.ts'

const pace = { processingMs: 0, settlementMs: 0 }
/** More than the bank sends at once. */
const HELD = 70

it('webhooks that wait for an answer keep no other from being sent, and leave once they may', async () => {
  await using partner = await startPartner()
  await using bank = await startBank({ webhookUrl: partner.url, pace })
  bank.faults.add({ on: 'request', fault: 'latency', ms: 600_000, times: HELD })
  const held = Array.from({ length: HELD }, () => call(bank.url, 'session/init/payout', payout).catch(() => undefined))
  const due = async () => (await bank.webhooks()).filter(({ status }) => status === 'due')
  while ((await due()).length < HELD) await new Promise(setImmediate)

  const { session } = await call(bank.url, 'session/init/payout', payout)
  expect(await partner.arrival(1)).toMatchObject({ sessionId: session.id })
  expect(partner.received).toHaveLength(1)
  await bank.reset()
  await Promise.all(held)
})

it('they leave when the answers have left, each once', async () => {
  await using partner = await startPartner()
  await using bank = await startBank({ webhookUrl: partner.url, pace })
  bank.faults.add({ on: 'request', fault: 'latency', ms: 50, times: HELD })
  await Promise.all(Array.from({ length: HELD }, () => call(bank.url, 'session/init/payout', payout)))
  await partner.arrival(HELD)
  const { session } = await call(bank.url, 'session/init/payout', payout)
  await partner.arrival(HELD + 1)
  expect(partner.received.filter(({ sessionId }) => sessionId === session.id)).toHaveLength(1)
  expect(new Set(partner.received.map(({ sessionId }) => sessionId)).size).toBe(HELD + 1)
  while ((await bank.webhooks()).some(({ status }) => status !== 'delivered')) await new Promise(setImmediate)
  for (const { attempts } of await bank.webhooks()) expect(attempts).toHaveLength(1)
})

it('a clock that becomes manual while webhooks wait for their answers sends them when it is moved', async () => {
  await using partner = await startPartner()
  await using bank = await startBank({ webhookUrl: partner.url, pace })
  bank.faults.add({ on: 'request', fault: 'latency', ms: 50, times: 1 })
  const held = call(bank.url, 'session/init/payout', payout)
  while ((await bank.webhooks()).length === 0) await new Promise(setImmediate)
  const mode = { method: 'PUT', body: '{"mode":"manual"}' }
  await bank.fetch(new Request('http://bank/__admin/projects/demo_project/clock', mode))
  await held
  await bank.clock.runToIdle()
  expect(partner.received).toHaveLength(1)
})

it.each([{ graceMs: 10 }, { signal: AbortSignal.abort() }])('drain (%j) does not wait for good', async (options) => {
  const bank = await startBank({ pace, onWebhook: () => new Promise<number>(() => {}) })
  await call(bank.url, 'session/init/payout', payout)
  while ((await bank.webhooks()).length === 0) await new Promise(setImmediate)
  expect(await bank.drain(options)).toBe(1)
})

import { expect, it } from 'vitest'
import { byCard } from '../../schemas/example-bodies.ts'
import { createBank, type ProjectHandle } from '../index.ts'

// biome-ignore lint/suspicious/noExplicitAny: whatever the bank answers; the expectations are the types
type Answered = any

async function call(at: ProjectHandle, path: string, body: object): Promise<Answered> {
  const url = `https://demo.bank131.ru/api/v1/${path}`
  return (await at.partner.fetch(url, { method: 'POST', body: JSON.stringify(body) })).json()
}

const payment = { ...byCard, payment_options: { return_url: 'https://shop.example/back' } }

it('a session without webhooks has none after a snapshot was put back either', async () => {
  await using bank = createBank({ clock: 'manual', threeDSecure: true })
  const { session } = await call(bank, 'session/init/payment/sync', payment)
  expect(session.acquiring_payments[0].status).toBe('pending')
  const snapshot = JSON.parse(JSON.stringify(await bank.snapshot()))
  await bank.reset()
  await bank.restore(snapshot)
  await bank.payer(session.id).pay()
  await bank.clock.runToIdle()
  expect((await call(bank, 'session/status', { session_id: session.id })).session.status).toBe('accepted')
  expect(await bank.webhooks()).toEqual([])
})

it('a project that holds money first is refused the call, and holds that of others', async () => {
  await using bank = createBank({ clock: 'manual', hold: true })
  expect(await call(bank, 'session/init/payment/sync', payment)).toMatchObject({
    error: { code: 'authorization_error' },
  })
  expect(await call(bank.project('shop', { hold: false }), 'session/init/payment/sync', payment)).toMatchObject({
    session: { status: 'accepted' },
  })
})

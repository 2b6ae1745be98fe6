import { afterEach, expect, it } from 'vitest'
import { createBank } from '../index.ts'
import { answerWith, startPartner } from '../testing/sample-partner.ts'

const nominal = '40702810600200000014'
const settlement = '40702810300200000013'

const bank = createBank({ clock: 'manual', startAt: '2025-03-01T10:00:00Z', optionalWebhooks: ['nominal_topup'] })
afterEach(() => bank.reset())

const control = async (method: string, path: string, body?: object) => {
  const init = { method, ...(body && { body: JSON.stringify(body) }) }
  const answer = await bank.fetch(new Request(`http://127.0.0.1/__admin/projects/demo_project${path}`, init))
  return { status: answer.status, body: await answer.json() }
}

it('tells a project that has asked for it what came to its nominal account, and what is there now', async () => {
  await control('POST', `/accounts/${nominal}/topup`, { amount: 131 })
  const { type, body, signature } = await bank.nextWebhook('nominal_topup')
  expect(type).toBe('nominal_topup')
  expect(JSON.parse(body)).toEqual({
    type: 'nominal_topup',
    topup: {
      account_number: nominal,
      amount_details: { amount: 131, currency: 'rub' },
      created_at: '2025-03-01T10:00:00.000000Z',
    },
    balance: { amount: 100_000_000_131, currency: 'rub' },
  })
  expect(signature).toMatch(/^[A-Za-z0-9+/]+=*$/)
})

it('tells of each top-up once, in order', async () => {
  for (const amount of [1, 2]) await control('POST', `/accounts/${nominal}/topup`, { amount })
  await bank.clock.runToIdle()
  const amounts = (await bank.webhooks()).map(({ body }) => JSON.parse(body).topup.amount_details.amount)
  expect(amounts).toEqual([1, 2])
})

it('keeps no other top-up waiting while one is tried again', async () => {
  await using partner = await startPartner()
  partner.next.push(answerWith(503))
  await control('PUT', '', { clock: 'manual', webhook_url: partner.url, optional_webhooks: ['nominal_topup'] })
  for (const amount of [1, 2]) await control('POST', `/accounts/${nominal}/topup`, { amount })
  await bank.clock.advance({ seconds: 1 })
  const amounts = partner.received.map(({ body }) => JSON.parse(body).topup.amount_details.amount)
  expect(amounts).toEqual([1, 2])
  const statuses = (await bank.webhooks()).map(({ status, session_id }) => [status, session_id])
  expect(statuses).toEqual([
    ['due', undefined],
    ['delivered', undefined],
  ])
  await control('PUT', '', { clock: 'manual', optional_webhooks: ['nominal_topup'] })
})

it('says nothing of other accounts, nor of a top-up that was refused', async () => {
  await control('POST', `/accounts/${settlement}/topup`, { amount: 131 })
  await control('POST', `/accounts/${nominal}/topup`, { amount: 0 })
  expect(await bank.webhooks()).toEqual([])
})

it('says nothing to a project that has not asked: what a project is told is set by its options', async () => {
  const own = { clock: 'manual', fees: { percent: 1 }, optional_webhooks: [] }
  expect(await control('PUT', '', own)).toMatchObject({
    status: 200,
    body: { fees: { percent: 1, minimum: 0 }, optional_webhooks: [] },
  })
  await control('POST', `/accounts/${nominal}/topup`, { amount: 131 })
  expect(await bank.webhooks()).toEqual([])
  expect(await control('PUT', '', { optional_webhooks: ['nominal_top_up'] })).toMatchObject({ status: 400 })
  expect(await control('PUT', '', { fees: { percent: 101 } })).toMatchObject({ status: 400 })
})

import { beforeEach, expect, it } from 'vitest'
import { type BankHandle, createBank } from '../index.ts'

const nominal = '40702810600200000014'
let bank: BankHandle

beforeEach(() => {
  bank = createBank({ clock: 'manual', startAt: '2025-03-01T10:00:00Z' })
  return () => bank.close()
})

// biome-ignore lint/suspicious/noExplicitAny: whatever the bank answers; the expectations are the types
type Answered = any

async function control(method: string, path: string, body?: object) {
  const url = `http://127.0.0.1/__admin/projects/demo_project${path}`
  const answer = await bank.fetch(new Request(url, { method, ...(body && { body: JSON.stringify(body) }) }))
  return { status: answer.status, body: (await answer.json()) as Answered }
}

async function call(path: string, body: object): Promise<Answered> {
  const url = `https://demo.bank131.ru/api/${path}`
  return (await bank.partner.fetch(url, { method: 'POST', body: JSON.stringify(body) })).json()
}

const payout = {
  payout_details: {
    type: 'bank_account',
    bank_account: {
      system_type: 'ru',
      ru: { bik: '044525974', account: '40817810400003869535', full_name: 'Ivanov Ivan', description: 'Payment' },
    },
  },
  amount_details: { amount: 10_000, currency: 'rub' },
  participant_details: {
    sender: { account: nominal },
    recipient: { full_name: 'Ivanov Ivan', beneficiary_id: '123456789012' },
  },
}

const statement = (date = '2025-03-01') =>
  call('v1/report/account_statement', { date_from: date, date_to: date, account_number: nominal })
const balance = async () =>
  (await call('v1/report/account_balance', { account_number: nominal })).balance.current_balance

it('lists the accounts: what is on each, and what of it is set aside', async () => {
  await call('v2/session/init/payout/nominal', payout)
  const { body } = await control('GET', '/accounts')
  expect(body.items.map(({ kind }: { kind: string }) => kind)).toEqual(['collateral', 'settlement', 'nominal'])
  expect(body.items[2]).toEqual({
    number: nominal,
    kind: 'nominal',
    currency: 'rub',
    opening: 100_000_000_000,
    balance: 100_000_000_000,
    held: 10_000,
    available: 99_999_990_000,
  })
})

it('gives an account another balance, and opens one that was not there', async () => {
  const wanted = [
    { number: nominal, kind: 'nominal', balance: 5 },
    { number: '40702810000000000131', kind: 'settlement', balance: 7 },
  ]
  const { status, body } = await control('PUT', '/accounts', { items: wanted })
  expect(status).toBe(200)
  expect(body.items).toHaveLength(4)
  expect(body.items).toEqual(expect.arrayContaining(wanted.map((each) => expect.objectContaining(each))))
  expect(await balance()).toBe(5)
  expect((await statement()).total_balance).toEqual({ opening: 5, closing: 5 })
})

it('does not take away what is set aside, nor make another kind of an account, nor change any of them then', async () => {
  await call('v2/session/init/payout/nominal', payout)
  const before = await control('GET', '/accounts')
  const other = { number: '131', kind: 'collateral', balance: 1 }
  const poor = await control('PUT', '/accounts', {
    items: [other, { number: nominal, kind: 'nominal', balance: 9_999 }],
  })
  expect(poor).toMatchObject({ status: 409, body: { detail: expect.stringContaining('10000 kopecks are set aside') } })
  const another = await control('PUT', '/accounts', { items: [other, { number: nominal, kind: 'settlement' }] })
  expect(another).toMatchObject({ status: 409, body: { detail: expect.stringContaining('it is a nominal account') } })
  expect(await control('GET', '/accounts')).toEqual(before)
})

it('tops an account up: the money is there at once, and in the statement', async () => {
  const { status, body } = await control('POST', `/accounts/${nominal}/topup`, { amount: 131 })
  expect({ status, body }).toMatchObject({ status: 200, body: { number: nominal, balance: 100_000_000_131 } })
  expect(await balance()).toBe(100_000_000_131)
  expect(await statement()).toMatchObject({
    total_turnover: { debet: 0, credit: 131 },
    total_balance: { opening: 100_000_000_000, closing: 100_000_000_131 },
    transactions: [{ amount: 131, type: 'credit', purpose: 'Top-up', counter_party: { name: 'OOO Partner' } }],
  })
})

it('refuses to top up what is not there, by nothing, or by a name that it does not know', async () => {
  expect(await control('POST', '/accounts/1/topup', { amount: 1 })).toMatchObject({ status: 404 })
  expect(await control('POST', `/accounts/${nominal}/topup`, { amount: 0 })).toMatchObject({ status: 400 })
  expect(await control('POST', `/accounts/${nominal}/topup`, { amaunt: 1 })).toMatchObject({ status: 400 })
  expect(await control('POST', `/accounts/${nominal}/topup`, { amount: Number.MAX_SAFE_INTEGER })).toMatchObject({
    status: 409,
  })
})

it('shows in the statement what came back from the bank of the recipient', async () => {
  const { session } = await call('v2/session/init/payout/nominal', payout)
  await bank.clock.runToIdle()
  const { confirm_information } = await call('v2/session/status', { session_id: session.id })
  await call('v2/session/confirm', { session_id: session.id, confirm_information })
  await bank.clock.runToIdle()
  await bank.clock.advance('P5D')
  await control('POST', `/sessions/${session.id}/events`, { event: 'return' })
  const opening = 100_000_000_000
  expect((await statement()).total_balance).toEqual({ opening, closing: opening - 10_000 })
  expect(await statement('2025-03-06')).toMatchObject({
    total_turnover: { debet: 0, credit: 10_000 },
    total_balance: { opening: opening - 10_000, closing: opening },
    transactions: [{ type: 'credit', session_id: session.id, transaction_id: 'po_1001' }],
  })
  expect(await balance()).toBe(opening)
})

it('takes a day to be one of Moscow’s: from nine in the evening, UTC, on it is tomorrow', async () => {
  await control('PUT', '/clock', { now: '2025-03-01T20:59:59Z' })
  await control('POST', `/accounts/${nominal}/topup`, { amount: 1 })
  await bank.clock.advance('PT1S')
  await control('POST', `/accounts/${nominal}/topup`, { amount: 2 })
  expect((await statement('2025-03-01')).total_turnover.credit).toBe(1)
  expect((await statement('2025-03-02')).total_turnover.credit).toBe(2)
})

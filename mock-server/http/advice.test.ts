import { beforeEach, expect, it } from 'vitest'
import { seed } from '../../contract-tests/server/seed/index.ts'
import { type RequestItem, type StartedBank, startBank } from '../index.ts'
import { call, control, payout } from '../testing/sample-partner.ts'

let bank: StartedBank
beforeEach(async () => {
  bank = await startBank({ clock: 'manual', projects: { demo_project: {}, strict: { strict: true } } })
  return () => bank.close()
})

const version = 'v1'
const lastOf = async (project: string) => {
  const { body } = await control(bank.url, 'GET', `projects/${project}/requests`)
  const { warnings, status } = (body as { items: RequestItem[] }).items.at(-1)!
  return { status, warnings }
}

const addAmount =
  '/amount_details: add "amount_details":{"amount":10000,"currency":"rub"}, in kopecks: this is 100 roubles; the example of the bank\'s page "Payouts by token" leaves it out'

it('what the page "Payouts by token" leaves out of its start is in the answer, and a warning in the journal', async () => {
  await call(bank.url, 'session/create', seed['create.request'], { version })
  const started = await call(bank.url, 'session/start/payout', seed['start.request'].replace('3230', '1001'), {
    version,
  })
  expect(started.error?.description).toBe(
    `/amount_details: expected the amount, given here or at session/create, got nothing (${addAmount.slice('/amount_details: '.length)})`,
  )
  expect(await lastOf('demo_project')).toEqual({ status: 400, warnings: [addAmount] })
})

it('so it is where session and payout are made in one call, in both versions', async () => {
  const { amount_details: _, payout_details, participant_details } = payout
  await call(bank.url, 'session/init/payout', { payout_details, participant_details })
  expect(await lastOf('demo_project')).toEqual({ status: 400, warnings: [addAmount] })
  await call(bank.url, 'session/init/payout', { payment_method: payout_details, participant_details }, { version })
  expect(await lastOf('demo_project')).toEqual({ status: 400, warnings: [addAmount] })
})

it('a payment without an amount was made after another page: nothing is said of that one', async () => {
  const byCode = { payment_details: { type: 'faster_payment_system', faster_payment_system: {} } }
  for (const method of ['session/init/payment', 'session/start/payment']) {
    const { session } = await call(bank.url, 'session/create', {})
    const body = method === 'session/start/payment' ? { ...byCode, session_id: session!.id } : byCode
    const { error } = await call(bank.url, method, body)
    expect(error?.description).toMatch(/^\/amount_details: expected [^(]*, got nothing/)
    expect(error?.description).not.toContain('Payouts by token')
  }
  expect(await lastOf('demo_project')).toEqual({ status: 400, warnings: [] })
})

it('an account that the project does not have is told with those that it has', async () => {
  const there = 'it has 40702810300200000013 (settlement), 40702810600200000014 (nominal)'
  const more =
    'set more by its accounts; unless it is strict, the first payout that names one as sender.account opens it'
  await call(bank.url, 'report/account_balance', { account_number: '40702810400000000333' }, { version })
  expect(await lastOf('demo_project')).toEqual({ status: 400, warnings: [`/account_number: ${there}; ${more}`] })

  const token = await call(bank.url, 'tokenize/elements', { elements: [card] }, { version, project: 'strict' })
  const { number } = JSON.parse(token.text).data
  const fields = {
    ...payout,
    payout_details: { type: 'card', card: { type: 'tokenized_card', tokenized_card: { token: number.token } } },
    participant_details: { ...payout.participant_details, sender: { account: '40702810400000000333' } },
  }
  const refused = await call(bank.url, 'session/init/payout/rko', fields, { project: 'strict' })
  expect(refused.error?.code).toBe('account_not_found')
  const settlement = `it has 40702810300200000013 (settlement); ${more}`
  expect(await lastOf('strict')).toEqual({
    status: 400,
    warnings: [`/participant_details/sender/account: ${settlement}`],
  })
})

const card = { ref: 'number', type: 'card_number', card_number: '4242424242424242' }

it('a call that is taken, and one whose refusal says all, warn of nothing', async () => {
  await call(bank.url, 'session/init/payout', payout)
  expect(await lastOf('demo_project')).toEqual({ status: 200, warnings: [] })
  await call(bank.url, 'session/init/payout', { ...payout, amount_details: { amount: 0, currency: 'rub' } })
  expect(await lastOf('demo_project')).toEqual({ status: 400, warnings: [] })
})

import { byCard } from '../../../schemas/example-bodies.ts'
import type { Bank } from '../kit/bank.ts'
import { contract } from '../kit/contract.ts'

const north = { contractor_alias: 'north', percent: '33.3333' }
const east = { contractor_alias: 'east', percent: '33.3333' }
const south = { contractor_alias: 'south', remains: true }
const amount_details = { amount: 10_001, currency: 'rub' }
const split = { ...byCard, amount_details, revenue_split_info: [north, south, east] }
const rub = (amount: number) => ({ amount, currency: 'rub' })

/** Each share with its amount: to the kopeck, what the fractions leave going to the one that gets the rest. */
const shared = [
  { ...north, amount: rub(3_333) },
  { ...south, amount: rub(3_335) },
  { ...east, amount: rub(3_333) },
]

const refusal = async (bank: Bank, revenue_split_info: object[]) =>
  bank.refused('session/init/payment', { ...split, revenue_split_info })

export const splitPayments = contract('a payment that is shared out', ({ it, expect }) => {
  it('shows each share with its amount, which add up to the whole', async ({ bank, clock, inbox }) => {
    const { session } = await bank.call('session/init/payment', split)
    expect(session.payment_list[0].revenue_split_info).toEqual(shared)
    await clock.runToIdle()
    inbox.next()
    await bank.call('session/confirm', { session_id: session.id })
    await clock.runToIdle()
    const [paid] = inbox.next().session.payment_list
    expect([paid.status, paid.revenue_split_info]).toEqual(['succeeded', shared])
  })

  it('is given back in shares of its own, where the refund names them', async ({ bank, clock, inbox }) => {
    const { session } = await bank.call('session/init/payment', split)
    await clock.runToIdle()
    await bank.call('session/confirm', { session_id: session.id })
    await clock.runToIdle()
    const refund = { session_id: session.id, amount_details: rub(1_001), revenue_split_info: [north, south] }
    await bank.call('session/refund', refund)
    await clock.runToIdle()
    expect([inbox.next().type, inbox.next().type]).toEqual(['ready_to_confirm', 'payment_finished'])
    const [{ refunds, revenue_split_info }] = inbox.next().session.payment_list
    expect(refunds).toMatchObject([
      { status: 'accepted', revenue_split_info: [{ amount: rub(333) }, { amount: rub(668) }] },
    ])
    expect(revenue_split_info).toEqual(shared)
    const more = { ...refund, revenue_split_info: [{ contractor_alias: 'north', amount: rub(1_002) }] }
    expect((await bank.refused('session/refund', more)).description).toContain('/revenue_split_info')
  })

  for (const [what, items, pointer] of [
    ['shares of more than all', [north, { ...east, percent: '66.6668' }], '/revenue_split_info'],
    ['shares of less than all', [north, east], '/revenue_split_info'],
    ['two that get the rest', [south, south], '/revenue_split_info'],
    ['an item without a share', [{ contractor_alias: 'north' }, south], '/revenue_split_info/0'],
    ['a percentage above a hundred', [{ ...north, percent: '101' }, south], '/revenue_split_info/0/percent'],
    ['more than all as an amount', [{ contractor_alias: 'north', amount: rub(10_002) }, south], '/revenue_split_info'],
  ] as const)
    it(`is refused with ${what}`, async ({ bank }) => {
      const { status, code, description } = await refusal(bank, [...items])
      expect([status, code]).toEqual([400, 'invalid_request'])
      expect(description).toMatch(new RegExp(`^${pointer}: expected `))
    })
})

export const sberPayPush = contract('sberpay/push', ({ it, expect }) => {
  it('reminds the payer of a session, and changes nothing', async ({ bank, clock, inbox }) => {
    const payment_details = {
      type: 'internet_banking',
      internet_banking: { type: 'sber_pay', sber_pay: { channel: 'web' } },
    }
    const payment_options = { return_url: 'https://shop.example/back' }
    const { session } = await bank.call('session/init/payment', { ...byCard, payment_details, payment_options })
    const body = { phone: '79261234567', session_id: session.id }
    expect(await bank.call('sberpay/push', body, { version: 'v1' })).toEqual({ status: 'ok' })
    expect((await bank.call('session/status', { session_id: session.id })).session).toEqual(session)
    await clock.runToIdle()
    expect([inbox.next().type, inbox.left]).toEqual(['ready_to_confirm', 0])
  })

  it('refuses a session that is not there', async ({ bank }) => {
    const body = { phone: '79261234567', session_id: 'ps_9' }
    expect(await bank.refused('sberpay/push', body, { version: 'v1' })).toMatchObject({ status: 404 })
  })
})

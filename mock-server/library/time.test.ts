import { afterEach, beforeEach, expect, it } from 'vitest'
import { createBank, type StartedBank, startBank } from '../index.ts'
import { answerWith, call, type Partner, payout, promised, startPartner } from '../testing/sample-partner.ts'
import { nextMacrotask } from '../timers/next-macrotask.ts'

const startAt = '2025-05-27T02:03:00Z'
let bank: StartedBank
let partner: Partner

beforeEach(async () => {
  partner = await startPartner()
  bank = await startBank({ clock: 'manual', startAt, webhookUrl: partner.url })
})
afterEach(async () => {
  await bank.close()
  await partner.close()
})

/** An account transfer: only such a payout can come back. */
const transfer = {
  payout_details: {
    type: 'bank_account',
    bank_account: {
      system_type: 'ru',
      ru: {
        bik: '044525974',
        account: '40817810500000000035',
        full_name: 'Ivanov Ivan',
        description: 'Payment, no VAT',
      },
    },
  },
  amount_details: { amount: 10_000, currency: 'rub' },
}
const heard = () => partner.received.map(({ type, sessionId }) => `${sessionId} ${type}`)
const confirm = (session_id: string) => call(bank.url, 'session/confirm', { session_id })
const after = (at: string) => Math.round((Date.parse(at) - Date.parse(startAt)) / 1000)

it('weeks pass in one advance: the window of 240 minutes, a whole back-off, a return after 7 days, in order, each delivery awaited', async () => {
  const expired = (await call(bank.url, 'session/init/payout', payout)).session.id
  await bank.outcomes.next('returned')
  const returned = (await call(bank.url, 'session/init/payout', transfer)).session.id
  await bank.clock.runToIdle()
  await confirm(returned)
  partner.behave = ({ type, sessionId }, response) =>
    response.writeHead(sessionId === expired && type === 'payment_finished' ? 500 : 200).end()
  await bank.clock.advance('P30D')

  const tries = heard().filter((each) => each === `${expired} payment_finished`)
  expect(tries).toHaveLength(9)
  expect([...new Set(heard())]).toEqual([
    `${expired} ready_to_confirm`,
    `${returned} ready_to_confirm`,
    `${returned} payment_finished`,
    `${expired} payment_finished`,
    `${returned} payment_refunded`,
  ])
  const webhooks = await bank.webhooks()
  const at = webhooks.map(({ type, session_id, status, attempts }) => [
    session_id,
    type,
    status,
    after(attempts[0]!.at),
    after(attempts.at(-1)!.at),
  ])
  expect(at).toEqual([
    [expired, 'ready_to_confirm', 'delivered', 0, 0],
    [returned, 'ready_to_confirm', 'delivered', 0, 0],
    [returned, 'payment_finished', 'delivered', 0, 0],
    [expired, 'payment_finished', 'abandoned', 240 * 60, 240 * 60 + 1275],
    [returned, 'payment_refunded', 'delivered', 7 * 24 * 3600, 7 * 24 * 3600],
  ])
  expect(await bank.clock.now()).toBe('2025-06-26T02:03:00.100000Z')
})

it('an advance does not go past a delivery that has not ended', async () => {
  const late = promised()
  await call(bank.url, 'session/init/payout', payout)
  partner.next.push(async (received, response) => {
    await late.promise
    answerWith(200)(received, response)
  })
  let over = false
  const moving = bank.clock.advance('P30D').then(() => {
    over = true
  })
  await partner.arrival(1)
  for (let turns = 0; turns < 10; turns += 1) await nextMacrotask()
  expect([over, await bank.clock.now()]).toEqual([false, '2025-05-27T02:03:00.100000Z'])
  late.keep()
  await moving
  expect(heard()).toEqual(['ps_1001 ready_to_confirm', 'ps_1001 payment_finished'])
})

it('a move by what has no fixed length is refused, and says what a length may be', async () => {
  await using bank = createBank({ clock: 'manual' })
  await expect(bank.clock.advance('P1M')).rejects.toThrow('such as P7D or PT4H: no years, months or weeks')
})

import { beforeEach, expect, it } from 'vitest'
import { type BankHandle, createBank, type OutcomeName } from '../index.ts'
import { payout } from '../testing/sample-partner.ts'

let bank: BankHandle

beforeEach(() => {
  bank = createBank({ clock: 'manual' })
  return () => bank.close()
})

const init = (amount = 10_000) =>
  bank.partner.fetch('/api/v2/session/init/payout', {
    method: 'POST',
    body: JSON.stringify({ ...payout, amount_details: { amount, currency: 'rub' } }),
  })
const outcomesGot = async () => (await bank.sessions()).map(({ outcome }) => outcome)

it('an outcome is ordered in one line, which need not be awaited', async () => {
  bank.outcomes.next('insufficient_wallet_balance')
  bank.outcomes.next('slow', 'refused')
  for (let time = 0; time < 4; time += 1) await init()
  expect(await outcomesGot()).toEqual(['insufficient_wallet_balance', 'slow', 'refused', undefined])
})

it('a rule is for the payouts that match, so many times, behind the rules before it', async () => {
  await bank.outcomes.add({ match: { 'amount_details.amount': 50_000 }, outcome: 'refused', times: 1 })
  await bank.outcomes.add({ outcome: 'slow' })
  for (const amount of [10_000, 50_000, 50_000]) await init(amount)
  expect(await outcomesGot()).toEqual(['slow', 'refused', 'slow'])
})

it('clear forgets what was ordered', async () => {
  await bank.outcomes.next('slow')
  await bank.outcomes.add({ outcome: 'refused' })
  await bank.outcomes.clear()
  await init()
  expect(await outcomesGot()).toEqual([undefined])
})

it('each project has its own', async () => {
  bank.project('shop').outcomes.next('slow')
  await init()
  expect(await outcomesGot()).toEqual([undefined])
})

it('a mistake is rejected, and nothing of it is ordered', async () => {
  await expect(bank.outcomes.next('slow', 'provider_timout' as OutcomeName)).rejects.toThrow(
    new RangeError(
      '/next/1: expected the name of an outcome (docs/outcomes.md lists them), got "provider_timout" (did you mean provider_timeout?)',
    ),
  )
  await expect(bank.outcomes.add({ outcome: 'slow', times: 0 })).rejects.toThrow(/\/rules\/0\/times: expected/)
  await expect(bank.outcomes.add({ match: { amount: 1 }, outcome: 'slow' })).rejects.toThrow(
    /begins with one of payout_details/,
  )
  await init()
  expect(await outcomesGot()).toEqual([undefined])
})

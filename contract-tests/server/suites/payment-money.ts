import { byCard } from '../../../schemas/example-bodies.ts'
import type { Bank } from '../kit/bank.ts'
import { contract } from '../kit/contract.ts'
import { moscowDay } from '../kit/moscow-day.ts'
import { payouts } from '../kit/payouts.ts'
import type { World } from '../kit/world.ts'

const settlement = '40702810300200000013'
const v1 = { version: 'v1' } as const
const empty = [{ number: settlement, kind: 'settlement', balance: 0 }] as const

async function end(bank: Bank, clock: World['clock'], session_id: string) {
  await clock.runToIdle()
  const { confirm_information } = await bank.call('session/status', { session_id })
  await bank.call('session/confirm', { session_id, confirm_information })
  await clock.runToIdle()
  return (await bank.call('session/status', { session_id })).session
}

async function pay(bank: Bank, clock: World['clock'], amount: number, currency = 'rub') {
  const body = { ...byCard, amount_details: { amount, currency } }
  return end(bank, clock, (await bank.call('session/init/payment', body)).session.id)
}

const statementOf = (bank: Bank, date: string) =>
  bank.call('report/account_statement', { date_from: date, date_to: date, account_number: settlement }, v1)
const balanceOf = async (bank: Bank) =>
  (await bank.call('report/account_balance', { account_number: settlement }, v1)).balance.current_balance

export const paymentMoney = contract('the money of payments', ({ it, expect }) => {
  for (const [currency, kopecks] of [
    ['rub', 1],
    ['usd', 80],
    ['EUR', 90],
  ] as const)
    it(
      `comes to the settlement account in roubles, the fee taken off: ${currency}`,
      async ({ bank, clock }) => {
        const paid = await pay(bank, clock, 1_001, currency)
        const gross = 1_001 * kopecks
        const fee = Math.round(gross / 50)
        expect(paid.payment_list[0].amounts).toEqual({
          gross: { amount: gross, currency: 'RUB' },
          net: { amount: gross - fee, currency: 'RUB' },
          fee: { merchant_fee: { amount: fee, currency: 'RUB' } },
        })
        expect(await balanceOf(bank)).toBe(gross - fee)
        const { total_turnover, total_balance, transactions } = await statementOf(bank, moscowDay(paid.updated_at))
        expect(total_turnover).toEqual({ debet: fee, credit: gross })
        expect(total_balance).toEqual({ opening: 0, closing: gross - fee })
        const line = { session_id: paid.id, transaction_id: paid.payment_list[0].id, currency: 'RUB' }
        expect(transactions).toMatchObject([
          { ...line, type: 'credit', amount: gross },
          { ...line, type: 'debet', amount: fee },
        ])
      },
      { accounts: empty, fees: { percent: 2 } },
    )

  it(
    'goes back in roubles too, without the fee',
    async ({ bank, clock }) => {
      const paid = await pay(bank, clock, 1_000, 'usd')
      const back = (amount: number) => ({ session_id: paid.id, amount_details: { amount, currency: 'usd' } })
      await bank.call('session/refund', back(400))
      await clock.runToIdle()
      await bank.call('session/chargeback', { session_id: paid.id })
      await clock.runToIdle()
      const { total_turnover, total_balance } = await statementOf(bank, moscowDay(paid.updated_at))
      expect(total_turnover).toEqual({ debet: 1_600 + 32_000 + 48_000, credit: 80_000 })
      expect(total_balance).toEqual({ opening: 0, closing: -1_600 })
      expect(await balanceOf(bank)).toBe(-1_600)
    },
    { accounts: empty, fees: { percent: 2 } },
  )

  it(
    'is not given back by a refund that there is too little for, and is by a chargeback',
    async ({ bank, clock, inbox }) => {
      const paid = await pay(bank, clock, 10_000)
      const out = { ...payouts.fromSettlement, amount_details: { amount: 6_000, currency: 'rub' } }
      const { session } = await bank.call('session/init/payout/rko', out)
      expect((await end(bank, clock, session.id)).status).toBe('accepted')
      expect(await balanceOf(bank)).toBe(4_000)

      await bank.call('session/refund', { session_id: paid.id })
      await clock.runToIdle()
      await bank.call('session/chargeback', { session_id: paid.id })
      expect(await balanceOf(bank)).toBe(-6_000)
      await clock.runToIdle()
      const { session: ended } = await bank.call('session/status', { session_id: paid.id })
      expect(ended.payment_list[0].refunds).toMatchObject([
        { status: 'declined' },
        { status: 'accepted', is_chargeback: true },
      ])
      const { total_balance } = await statementOf(bank, moscowDay(ended.updated_at))
      expect(total_balance).toEqual({ opening: 0, closing: -6_000 })

      while (inbox.left > 0) inbox.next()
      await bank.call('session/init/payout/rko', { ...out, amount_details: { amount: 1, currency: 'rub' } })
      await clock.runToIdle()
      expect(inbox.next().session.payout_list[0].error.code).toBe('insufficient_wallet_balance')
      await pay(bank, clock, 6_001)
      expect(await balanceOf(bank)).toBe(1)
    },
    { accounts: empty },
  )

  it(
    'is never less than nothing: a fee is at most what has come',
    async ({ bank, clock }) => {
      const paid = await pay(bank, clock, 100)
      expect(paid.payment_list[0].amounts.net).toEqual({ amount: 0, currency: 'RUB' })
      expect(await balanceOf(bank)).toBe(0)
    },
    { accounts: empty, fees: { minimum: 500 } },
  )
})

import type { Bank } from '../kit/bank.ts'
import { contract } from '../kit/contract.ts'
import { moscowDay } from '../kit/moscow-day.ts'
import { payouts } from '../kit/payouts.ts'
import type { World } from '../kit/world.ts'

const v1 = { version: 'v1' } as const
const nominal = '40702810600200000014'
const accounts = [{ number: nominal, kind: 'nominal', balance: 50_001 }] as const

const balanceOf = async (bank: Bank, account_number = nominal): Promise<number> =>
  (await bank.call('report/account_balance', { account_number }, v1)).balance.current_balance

const statementOf = (bank: Bank, date: string) =>
  bank.call('report/account_statement', { date_from: date, date_to: date, account_number: nominal }, v1)

async function pay(bank: Bank, clock: World['clock'], confirmed = true) {
  const { session } = await bank.call('session/init/payout/nominal', payouts.fromNominal)
  await clock.runToIdle()
  const { confirm_information } = await bank.call('session/status', { session_id: session.id })
  const call = confirmed ? 'session/confirm' : 'session/cancel'
  await bank.call(call, { session_id: session.id, ...(confirmed && { confirm_information }) })
  await clock.runToIdle()
  return (await bank.call('session/status', { session_id: session.id })).session
}

export const accountBalance = contract('the balance of an account', ({ it, expect }) => {
  it(
    'is told to the kopeck, in the words of the docs',
    async ({ bank }) => {
      expect(await bank.call('report/account_balance', { account_number: nominal }, v1)).toEqual({
        status: 'ok',
        account_number: nominal,
        account_currency: 'RUB',
        balance: { current_balance: 50_001 },
      })
    },
    { accounts },
  )

  it(
    'falls when a payout is started, stays there when it is paid, and comes back when it is cancelled',
    async ({ bank, clock }) => {
      await bank.call('session/init/payout/nominal', payouts.fromNominal)
      expect(await balanceOf(bank)).toBe(40_001)
      await pay(bank, clock)
      expect(await balanceOf(bank)).toBe(30_001)
      await pay(bank, clock, false)
      expect(await balanceOf(bank)).toBe(30_001)
    },
    { accounts },
  )

  it('is told of accounts that begin with 40702, 40703, 40802, 40807 or 40701, and of no other', async ({ bank }) => {
    for (const begin of ['40817', '30101', '40704']) {
      const refusal = await bank.refused('report/account_balance', { account_number: `${begin}810600200000014` }, v1)
      expect(refusal).toMatchObject({
        code: 'invalid_request',
        description: expect.stringContaining('/account_number'),
      })
    }
    for (const begin of ['40703', '40802', '40807', '40701']) {
      const refusal = await bank.refused('report/account_balance', { account_number: `${begin}810600200000014` }, v1)
      expect(refusal.code).toBe('account_not_found')
    }
  })
})

export const accountStatement = contract('the statement of an account', ({ it, expect }) => {
  it(
    'has a line for each payout that was paid, with whom it went to and for what',
    async ({ bank, clock }) => {
      const paid = await pay(bank, clock)
      await pay(bank, clock, false)
      const day = moscowDay(paid.updated_at)
      expect(await statementOf(bank, day)).toEqual({
        status: 'ok',
        method: { name: 'account_statement' },
        account_statement: { date_from: day, date_to: day, account_number: nominal },
        total_turnover: { debet: 10_000, credit: 0 },
        total_balance: { opening: 50_001, closing: 40_001 },
        transactions: [
          {
            amount: 10_000,
            currency: 'RUB',
            payment_date: day,
            bank_system_id: '1001',
            transaction_id: paid.payout_list[0].id,
            session_id: paid.id,
            purpose: 'Payment under contract 5, no VAT',
            counter_party: {
              name: 'Ivanov Ivan',
              account_number: '40817810400003869535',
              bank_code: '044525974',
            },
            type: 'debet',
          },
        ],
      })
    },
    { accounts },
  )

  it(
    'of a day begins where that of the day before ended',
    async ({ bank, clock }) => {
      const first = moscowDay((await pay(bank, clock)).updated_at)
      await clock.advance('P1D')
      const second = moscowDay((await pay(bank, clock)).updated_at)
      await pay(bank, clock)
      expect((await statementOf(bank, first)).total_balance).toEqual({ opening: 50_001, closing: 40_001 })
      expect((await statementOf(bank, second)).total_balance).toEqual({ opening: 40_001, closing: 20_001 })
      expect((await statementOf(bank, '2001-01-01')).total_balance).toEqual({ opening: 50_001, closing: 50_001 })
    },
    { accounts },
  )

  it(
    'does not show what is only set aside',
    async ({ bank, clock }) => {
      const { session } = await bank.call('session/init/payout/nominal', payouts.fromNominal)
      await clock.runToIdle()
      const { transactions, total_balance } = await statementOf(bank, moscowDay(session.updated_at))
      expect(transactions).toEqual([])
      expect(total_balance.closing).toBe(50_001)
      expect(await balanceOf(bank)).toBe(40_001)
    },
    { accounts },
  )

  it('is of one day: both dates are the same', async ({ bank }) => {
    const body = { date_from: '2025-03-01', date_to: '2025-03-02', account_number: nominal }
    expect(await bank.refused('report/account_statement', body, v1)).toMatchObject({
      code: 'invalid_request',
      description: '/date_to: expected 2025-03-01, the day of date_from: a statement is of one day, got 2025-03-02',
    })
  })
})

import type { Bank } from '../kit/bank.ts'
import { contract } from '../kit/contract.ts'
import { payouts } from '../kit/payouts.ts'

const v1 = { version: 'v1' } as const
const accounts = [{ number: '131', kind: 'collateral', balance: 50_001 }] as const

/** What wallet/balance says of the one wallet, in kopecks. */
async function left(bank: Bank): Promise<number> {
  const { wallets } = await bank.call('wallet/balance', { request_datetime: '2025-03-01T13:00:00+03:00' }, v1)
  return wallets[0].amount_details.amount
}

export const balance = contract('the balance of the wallet', ({ it, expect }) => {
  it(
    'is what the account was opened with, to the kopeck',
    async ({ bank }) => {
      const answer = await bank.call('wallet/balance', { request_datetime: '2025-03-01T13:00:00+03:00' }, v1)
      expect(answer).toEqual({
        status: 'ok',
        wallets: [{ id: '131', amount_details: { amount: 50_001, currency: 'rub' } }],
      })
    },
    { accounts },
  )

  it(
    'falls when a payout is started, and stays there once it is paid',
    async ({ bank, clock }) => {
      const { session } = await bank.call('session/init/payout', payouts.byToken)
      expect(await left(bank)).toBe(40_001)
      await clock.runToIdle()
      await bank.call('session/confirm', { session_id: session.id })
      await clock.runToIdle()
      expect(await left(bank)).toBe(40_001)
    },
    { accounts },
  )

  it(
    'comes back when the payout is cancelled',
    async ({ bank, clock }) => {
      const { session } = await bank.call('session/init/payout', payouts.byToken)
      await clock.runToIdle()
      await bank.call('session/cancel', { session_id: session.id })
      await clock.runToIdle()
      expect(await left(bank)).toBe(50_001)
    },
    { accounts },
  )

  it('does not care for payouts from other accounts', async ({ bank }) => {
    const before = await left(bank)
    await bank.call('session/init/payout/rko', payouts.fromSettlement)
    expect(await left(bank)).toBe(before)
  })
})

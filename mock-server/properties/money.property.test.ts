import fc from 'fast-check'
import { expect, it } from 'vitest'
import { seenIn } from './explore.ts'
import { play, type Snapshot } from './play.ts'
import { type Scenario, type Step, scenario } from './scenario.ts'

interface Statement {
  total_turnover: { debet: number; credit: number }
  total_balance: { opening: number; closing: number }
  transactions: { amount: number; type: 'debet' | 'credit'; transaction_id: string }[]
}

type Ask = (path: string, body: object) => Promise<unknown>

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0)

/** Time goes five times as fast as in other scenarios, so that payouts are spread over days. */
const overDays = scenario.map(({ steps, ...rest }): Scenario => {
  const faster = (step: Step): Step =>
    step.do === 'advance' ? { ...step, by: { milliseconds: 5 * step.by.milliseconds } } : step
  return { ...rest, steps: steps.map(faster) }
})

/** From the day the bank began to the last that such a scenario can reach: forty steps of twenty hours, and some. */
const days = Array.from({ length: 40 }, (_, at) => new Date(Date.UTC(2025, 4, 27 + at)).toISOString().slice(0, 10))

async function statementsOf(ask: Ask, account_number: string): Promise<Statement[]> {
  const ofDay = (day: string) =>
    ask('/api/v1/report/account_statement', { date_from: day, date_to: day, account_number }) as Promise<Statement>
  return Promise.all(days.map(ofDay))
}

/** What the partner is told of its money once a scenario is over. */
async function told(played: Scenario) {
  const accounts = new Map<string, { left: number; statements: Statement[] }>()
  let wallet = Number.NaN
  const { last } = await play(played, {
    async atTheEnd(ask) {
      const request_datetime = '2025-06-01T00:00:00+03:00'
      const { wallets } = (await ask('/api/v1/wallet/balance', { request_datetime })) as {
        wallets: { amount_details: { amount: number } }[]
      }
      wallet = wallets[0]!.amount_details.amount
      for (const account_number of ['40702810300200000013', '40702810600200000014']) {
        const answer = await ask('/api/v1/report/account_balance', { account_number })
        const { current_balance } = (answer as { balance: { current_balance: number } }).balance
        accounts.set(account_number, { left: current_balance, statements: await statementsOf(ask, account_number) })
      }
    },
  })
  return { last, wallet, accounts }
}

/** What the payouts themselves say of an account: kopecks paid, come back, and set aside. */
function summed({ sessions, accounts }: Snapshot, number: string) {
  const payouts = sessions.flatMap(({ operations }) => operations).filter(({ account }) => account === number)
  const amounts = (chosen: typeof payouts) => sum(chosen.map(({ data }) => data.amount_details?.amount ?? 0))
  const { opening } = accounts.find((account) => account.number === number)!
  return {
    opening,
    paid: amounts(payouts.filter(({ state }) => state === 'succeeded' || state === 'returned')),
    returned: amounts(payouts.filter(({ state }) => state === 'returned')),
    inFlight: sum(payouts.map(({ held }) => held)),
  }
}

// What payments, refunds and chargebacks bring and take is in the exploration of every kind (kinds.property.test.ts), with the same sums.
it('balance, statement and the sum of all payouts agree, whatever has happened', async () => {
  const agree = fc.asyncProperty(overDays, async (played) => {
    const { last, wallet, accounts } = await told(played)
    const ofWallet = summed(last, '131')
    expect(wallet).toBe(ofWallet.opening - ofWallet.paid + ofWallet.returned - ofWallet.inFlight)
    for (const [number, { left, statements }] of accounts) {
      const { opening, paid, returned, inFlight } = summed(last, number)
      expect(statements[0]!.total_balance.opening).toBe(opening)
      expect(sum(statements.map(({ total_turnover }) => total_turnover.debet))).toBe(paid)
      expect(sum(statements.map(({ total_turnover }) => total_turnover.credit))).toBe(returned)
      expect(left).toBe(statements.at(-1)!.total_balance.closing - inFlight)
      statements.forEach(({ total_balance, total_turnover, transactions }, at) => {
        const lines = (type: string) =>
          sum(transactions.filter((each) => each.type === type).map((each) => each.amount))
        expect({ debet: lines('debet'), credit: lines('credit') }).toEqual(total_turnover)
        expect(total_balance.closing).toBe(total_balance.opening - total_turnover.debet + total_turnover.credit)
        if (at > 0) expect(total_balance.opening).toBe(statements[at - 1]!.total_balance.closing)
      })
    }
  })
  await fc.assert(agree, { numRuns: 40 })
})

it('the scenarios move money on each of these accounts, on more than one day', async () => {
  const wanted = ['131', '40702810300200000013', '40702810600200000014', 'the first day', 'a later day']
  const moved = await seenIn(overDays, { wanted, most: 40 }, async (each) => {
    const { last, accounts } = await told(each)
    const onAccounts = [...accounts].flatMap(([number, { statements }]) =>
      statements.flatMap(({ transactions }, at) =>
        transactions.length > 0 ? [number, at === 0 ? 'the first day' : 'a later day'] : [],
      ),
    )
    return [...(summed(last, '131').paid > 0 ? ['131'] : []), ...onAccounts]
  })
  expect(moved.sort()).toEqual(wanted.sort())
})

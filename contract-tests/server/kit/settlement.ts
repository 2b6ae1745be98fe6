import type { Bank } from './bank.ts'
import { moscowDay } from './moscow-day.ts'

/** The account that the money of payments comes to (ours: nobody says which one it is). */
const settlement = '40702810300200000013'

/** A project that begins with so many kopecks there. */
export const settlementOf = (balance: number) =>
  ({ accounts: [{ number: settlement, kind: 'settlement', balance }] }) as const

export const balanceOf = async (bank: Bank, account_number = settlement): Promise<number> =>
  (await bank.call('report/account_balance', { account_number }, { version: 'v1' })).balance.current_balance

/** The statement of the day that a moment belongs to. */
export function statementAt(bank: Bank, timestamp: string, account_number = settlement) {
  const day = moscowDay(timestamp)
  const body = { date_from: day, date_to: day, account_number }
  return bank.call('report/account_statement', body, { version: 'v1' })
}

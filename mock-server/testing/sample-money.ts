import type { BankHandle } from '../index.ts'

/** Kopecks on all accounts of a bank's first project, and how often they were moved: what a ledger must show after anything. */
export async function moneyOf(bank: BankHandle): Promise<{ balance: number; held: number; moved: number }> {
  const { accounts, postings } = (await bank.snapshot()).state
  const shown = await bank.fetch(new Request('http://bank/__admin/projects/demo_project/accounts'))
  const { items } = (await shown.json()) as { items: { balance: number; held: number }[] }
  if (items.length !== accounts.length) throw new Error('the control API shows other accounts than the snapshot')
  const sum = (of: 'balance' | 'held') => items.reduce((total, account) => total + account[of], 0)
  return { balance: sum('balance'), held: sum('held'), moved: postings.length }
}

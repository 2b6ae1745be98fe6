import type { WalletBalance } from '../../../schemas/generated/types.ts'
import type { View } from '../view.ts'
import { available } from './ledger.ts'

/** What payouts can still take from each collateral account. */
export const walletBalances = (view: View): WalletBalance[] =>
  view
    .accounts()
    .filter(({ kind }) => kind === 'collateral')
    .map((account) => ({
      id: account.number,
      amount_details: { amount: available(account), currency: account.currency },
    }))

import type { Family, PayoutData } from './state.ts'
import { accountOf } from './tokens.ts'

const deposits = ['42301810', '42302810', '42303810', '42304810', '42305810', '42306810', '42307810']

/** Recipient accounts that may be paid (docs: russian-account, escrow-payout-accounts). The docs list none for settlement accounts. */
const allowed: Record<Family, readonly string[] | undefined> = {
  plain: ['40817810', ...deposits, '40802810', '40820810', '40702810'],
  nominal: ['40817810', ...deposits, '40802810', '40701810', '40502810', '40702810'],
  rko: undefined,
}

/** Whether the bank pays to that account; a payout to another one is accepted and then fails. */
export function payableAccount(family: Family, { payout_details }: PayoutData): boolean {
  const prefixes = allowed[family]
  if (!prefixes || payout_details.type !== 'bank_account' || payout_details.bank_account.system_type !== 'ru')
    return true
  const { account } = accountOf(payout_details.bank_account.ru)
  return prefixes.some((prefix) => account.startsWith(prefix))
}

import type { BareMethod, ShownPayoutDetails } from '../../../schemas/generated/types.ts'

/** A payout method without what names its kind: what `{"type":T,T:…}` is around (sdk: TransferDetails types it PaymentMethod). */
export function bareMethod(details: ShownPayoutDetails): BareMethod {
  switch (details.type) {
    case 'card':
      return details.card
    case 'recurrent':
      return details.recurrent
    case 'bank_account':
      if (details.bank_account.system_type !== 'faster_payment_system_verification') return details.bank_account
  }
  // Wallets and taxes are paid from the collateral account, verifications from none: nothing of these is sent back.
  return {}
}

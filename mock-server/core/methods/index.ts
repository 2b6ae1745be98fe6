import type { BareMethod, ShownPayoutDetails, TransactionInfo } from '../../../schemas/generated/types.ts'
import type { Family, Given, PayoutData } from '../state.ts'
import { account } from './account.ts'
import { card } from './card.ts'
import type { Method } from './define-method.ts'
import { fps } from './fps.ts'
import { recurrent } from './recurrent.ts'
import { tax } from './tax.ts'
import { wallet } from './wallet.ts'

/** Every payout method, in the order that the docs have them. */
export const methods: readonly Method[] = [card, account, fps, recurrent, wallet, tax]

const byTag: ReadonlyMap<string, Method> = new Map(methods.map((method) => [method.tag, method]))

/** The method of a payout; `undefined` where none is given, and for an FPS verification, which pays nobody. */
export function methodOf(details: ShownPayoutDetails | undefined): Method | undefined {
  if (details?.type !== 'bank_account') return details && byTag.get(details.type)
  return byTag.get(`bank_account/${details.bank_account.system_type}`)
}

/** Why the bank does not pay to that recipient: a payout is accepted and then fails. `undefined` if it does. */
export const unpayable = (family: Family, { payout_details: details }: Given): string | undefined =>
  details && methodOf(details)?.unpayable?.(details, family)

/** The recurrent token that a payout goes by. */
export const recurrentTokenOf = ({ payout_details: details }: Given): string | undefined =>
  details && methodOf(details)?.recurrentToken?.(details)

/** A payout method without what names its kind: what `{"type":T,T:…}` is around (sdk: TransferDetails types it PaymentMethod). */
export const bareMethod = (details: ShownPayoutDetails): BareMethod => methodOf(details)?.bare?.(details) ?? {}

/** What is shown of a method until the payout is paid. */
export const untilPaid = (details: ShownPayoutDetails): ShownPayoutDetails =>
  methodOf(details)?.untilPaid?.(details) ?? details

/** The payment system's references, made from the payout's id so that a run repeated gives the same ones (docs: payout-pcidss-simple). */
export const transactionInfo = ({ id, data }: { id: string; data: PayoutData }): TransactionInfo | undefined =>
  methodOf(data.payout_details)?.transactionInfo?.(id.replace('po_', ''))

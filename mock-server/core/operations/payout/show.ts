import type { Amount, ConfirmInformation, Payout, Refund } from '../../../../schemas/generated/types.ts'
import { bareMethod, untilPaid } from '../../methods/index.ts'
import type { Version } from '../../state.ts'
import { timestamp } from '../../time/time.ts'
import { showInPayoutList } from '../show.ts'
import type { ShownIn } from '../shown.ts'
import type { PayoutOperation } from './operation.ts'

export const showPayout = (payout: PayoutOperation, shown: ShownIn<'payout_list'>): Payout =>
  showInPayoutList(payout, shown, {
    amount: showAmount(payout),
    transactionInfo: payout.transactionInfo,
    refunds: showRefunds(payout),
  })

/** A payout in another currency is shown in roubles once the bank has checked it (docs: payout-currency). */
const showAmount = ({ exchange, state, data }: PayoutOperation): Amount =>
  exchange && state !== 'checking' ? exchange.destination : data.amount_details

/** A payout that came back, came back whole (docs: payout-refunds). */
function showRefunds(payout: PayoutOperation): Refund[] {
  const { returned } = payout
  if (!returned) return []
  const at = timestamp(returned.at)
  const amount_details = showAmount(payout)
  return [{ id: returned.id, status: 'accepted', created_at: at, finished_at: at, amount_details, amounts: {} }]
}

/** What the partner must send back with confirm, in the shape of a version: only v1 shows the method (docs/decisions/014-confirm-information.md). */
export function showOffer({ offer, data }: PayoutOperation, version: Version): ConfirmInformation | undefined {
  const { transfer_details } = offer ?? {}
  if (!transfer_details || version === 'v2') return offer
  const method = bareMethod(untilPaid(data.payout_details))
  return { ...offer, transfer_details: { ...transfer_details, payout_details: method } }
}

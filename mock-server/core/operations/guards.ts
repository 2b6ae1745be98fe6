import { methodOf } from '../methods/index.ts'
import type { Given } from '../state.ts'
import type { Guard } from './effects.ts'

/** docs: payout-refunds (only account transfers come back), payout-fps-phone (those by phone do not) */
export const isAccountTransfer = ({ payout_details }: Given): boolean =>
  methodOf(payout_details)?.accountTransfer === true

/** Whether an operation may take a step that is not open to all. */
export const guards: Readonly<Record<Guard, (data: Given) => boolean>> = { account_transfer: isAccountTransfer }

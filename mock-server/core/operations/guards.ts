import { methodOf } from '../methods/index.ts'
import type { Given } from '../state.ts'
import type { Guard } from './effects.ts'

/** Whether a payout may take a step that is not open to all. */
export const guards: Record<Guard, (data: Given) => boolean> = {
  // docs: payout-refunds (only account transfers come back), payout-fps-phone (those by phone do not)
  account_transfer: ({ payout_details }) => methodOf(payout_details)?.accountTransfer === true,
}

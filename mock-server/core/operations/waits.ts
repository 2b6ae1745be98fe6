import { DAY, HOUR, MILLISECOND, MINUTE, type Micros } from '../time/time.ts'
import type { Wait } from './effects.ts'

/** Milliseconds that two steps take, which a project can set (ours: long enough to be seen, short enough to be waited for). */
export const usualPace = { processingMs: 100, settlementMs: 100 }

/** How long each step takes. A payment method may have a deadline of its own (`windows`): SberPay has 20 minutes to confirm. */
export const waitsOf = ({ processingMs, settlementMs }: typeof usualPace): Record<Wait, Micros> => ({
  processing: Math.round(processingMs * MILLISECOND),
  pickup: 0,
  settlement: Math.round(settlementMs * MILLISECOND),
  // sibling: ready-to-confirm; Bank 131's own number was not seen
  confirm_window: 240 * MINUTE,
  // docs: russian-account (2 hours to 3 banking days)
  slow_settlement: 2 * HOUR,
  // ours: nobody says how long the bank takes to find out
  investigation: DAY,
  // docs: payout-refunds (within 7 days)
  return_transfer: 7 * DAY,
  // ours: a payer that acts by itself takes as long as the bank does to check
  payer: Math.round(processingMs * MILLISECOND),
  // sibling: action-required; T-Pay has its own
  payer_window: 60 * MINUTE,
  // docs: payment-hold
  hold_window: 5 * DAY,
  // ours: until a payment of a subscription that failed is tried again; when one is due, its period says
  renewal: DAY,
})

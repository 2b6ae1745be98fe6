import type { BankError } from '../../schemas/generated/types.ts'
import { moments } from './define-failures.ts'
import { defineOutcomes } from './define-outcomes.ts'
import { failures } from './failures.ts'

/** Why an operation whose result was unknown has failed, if it turns out that it has. */
const neverAnswered: BankError = { code: 'provider_timeout', description: 'The provider never answered' }

/** What can happen beyond an error code of the bank; the names are ours. */
export const ownOutcomes = defineOutcomes({
  paid: {
    summary: 'is paid, as most are',
    courses: { payout: { instead: {} }, payment: { instead: {} }, refund: { instead: {} } },
    reserved: { amount: 13101, card: '4000001310000013', account: '40817810131000000001', phone: '70001310001' },
    source: 'docs: typical',
  },
  refused: {
    summary: 'fails before confirmation, with operation_rejected and no reasons given',
    courses: moments['before confirmation'],
    error: { code: 'operation_rejected', description: 'The bank refuses the operation' },
    reserved: { amount: 13102, card: '4000001310000021', account: '40817810131000000002', phone: '70001310002' },
    source: 'inferred: errors (checks failed before confirmation); the code is ours',
  },
  expired: {
    summary: 'fails while it waits: ready_to_confirm comes, but any confirm comes too late',
    courses: moments['while it waits'],
    error: failures.confirm_timeout.error!,
    reserved: { amount: 13103, card: '4000001310000039' },
    source: 'sibling: ready-to-confirm; that the window closes at once is ours',
  },
  slow: {
    summary: 'is paid two hours after it was confirmed',
    courses: {
      payout: { instead: { settle: 'linger' } },
      payment: { instead: { charge: 'linger', collect: 'linger' } },
    },
    reserved: { amount: 13104, card: '4000001310000047', account: '40817810131000000004' },
    source: 'docs: russian-account (2 hours to 3 banking days)',
  },
  returned: {
    summary: "is paid; seven days later the recipient's bank sends the money back. Transfers to an account alone",
    courses: { payout: { instead: { settle: 'settle_for_now' }, needs: 'account_transfer' } },
    reserved: { amount: 13105, account: '40817810131000000005' },
    source: 'docs: payout-refunds',
  },
  result_unknown: {
    summary: 'session error, for good: until settle or decline is pushed by hand',
    courses: {
      payout: { instead: { settle: 'lose_track' } },
      payment: { instead: { charge: 'lose_track', collect: 'lose_track' } },
    },
    error: neverAnswered,
    reserved: { amount: 13106, card: '4000001310000062', account: '40817810131000000006', phone: '70001310006' },
    source: 'docs: objects (session error is not final); how long it lasts is ours',
  },
  result_unknown_then_paid: {
    summary: 'session error, and paid a day later',
    courses: {
      payout: { instead: { settle: 'lose_track_then_settle' } },
      payment: { instead: { charge: 'lose_track_then_charge', collect: 'lose_track_then_charge' } },
    },
    error: neverAnswered,
    reserved: { amount: 13107, card: '4000001310000070', account: '40817810131000000007' },
    source: 'docs: objects (session error is not final); how long it lasts is ours',
  },
  result_unknown_then_failed: {
    summary: 'session error, and failed a day later',
    courses: {
      payout: { instead: { settle: 'lose_track_then_decline' } },
      payment: { instead: { charge: 'lose_track_then_decline', collect: 'lose_track_then_decline' } },
    },
    error: neverAnswered,
    reserved: { amount: 13108, card: '4000001310000088', account: '40817810131000000008' },
    source: 'docs: objects (session error is not final); how long it lasts is ours',
  },
  three_d_secure: {
    summary: 'is paid once its payer has passed 3-D Secure. Card payments alone',
    courses: { payment: { instead: { authorise: 'ask_payer' }, needs: 'card' } },
    reserved: { amount: 13141, card: '4000001310000419' },
    source: 'docs: payment-no-hold; that a card decides is ours',
  },
  frictionless: {
    summary: 'is paid without 3-D Secure, whatever the project has set. Card payments alone',
    courses: { payment: { instead: { authorise: 'authorise' }, needs: 'card' } },
    reserved: { amount: 13142, card: '4000001310000427' },
    source: 'ours',
  },
  held: {
    summary: 'is held first, whatever the project has set, and taken when the partner captures it. Payments alone',
    courses: { payment: { instead: { charge: 'place_hold' } } },
    reserved: { amount: 13143, card: '4000001310000435' },
    source: 'docs: payment-hold; that it can be asked for one payment is ours',
  },
  refund_declined: {
    summary: 'a refund is declined: nothing goes back to the payer',
    courses: { refund: { instead: { refund: 'decline' } } },
    error: { code: 'declined_by_issuer_bank', description: 'The bank of the payer declined the refund' },
    reserved: { amount: 13144 },
    source: 'sdk: AcquiringPaymentRefundStatusEnum; when it happens is ours',
  },
  refund_error: {
    summary: 'a refund ends in an error: nothing goes back to the payer',
    courses: { refund: { instead: { refund: 'break_off' } } },
    error: { code: 'provider_internal_error', description: 'A fault of the provider' },
    reserved: { amount: 13145 },
    source: 'sdk: AcquiringPaymentRefundStatusEnum; when it happens is ours',
  },
})

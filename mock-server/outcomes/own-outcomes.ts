import type { BankError } from '../../schemas/generated/types.ts'
import { moments } from './define-failures.ts'
import { defineOutcomes } from './define-outcomes.ts'
import { failures } from './failures.ts'

/** Why a payout whose result was unknown has failed, if it turns out that it has. */
const neverAnswered: BankError = { code: 'provider_timeout', description: 'The provider never answered' }

/** What can happen to a payout beyond an error code of the bank; the names are ours. */
export const ownOutcomes = defineOutcomes({
  paid: {
    summary: 'is paid, as most are',
    instead: {},
    reserved: { amount: 13101, card: '4000001310000013', account: '40817810131000000001', phone: '70001310001' },
    source: 'docs: typical',
  },
  refused: {
    summary: 'fails before confirmation, with operation_rejected and no reasons given',
    ...moments['before confirmation'],
    error: { code: 'operation_rejected', description: 'The bank refuses the operation' },
    reserved: { amount: 13102, card: '4000001310000021', account: '40817810131000000002', phone: '70001310002' },
    source: 'inferred: errors (checks failed before confirmation); the code is ours',
  },
  expired: {
    summary: 'fails while it waits: ready_to_confirm comes, but any confirm comes too late',
    ...moments['while it waits'],
    error: failures.confirm_timeout.error!,
    reserved: { amount: 13103, card: '4000001310000039' },
    source: 'sibling: ready-to-confirm; that the window closes at once is ours',
  },
  slow: {
    summary: 'is paid two hours after it was confirmed',
    instead: { settle: 'linger' },
    reserved: { amount: 13104, card: '4000001310000047', account: '40817810131000000004' },
    source: 'docs: russian-account (2 hours to 3 banking days)',
  },
  returned: {
    summary: "is paid; seven days later the recipient's bank sends the money back. Transfers to an account alone",
    instead: { settle: 'settle_for_now' },
    needs: 'account_transfer',
    reserved: { amount: 13105, account: '40817810131000000005' },
    source: 'docs: payout-refunds',
  },
  result_unknown: {
    summary: 'session error, for good: until settle or decline is pushed by hand',
    instead: { settle: 'lose_track' },
    error: neverAnswered,
    reserved: { amount: 13106, card: '4000001310000062', account: '40817810131000000006', phone: '70001310006' },
    source: 'docs: objects (session error is not final); how long it lasts is ours',
  },
  result_unknown_then_paid: {
    summary: 'session error, and paid a day later',
    instead: { settle: 'lose_track_then_settle' },
    error: neverAnswered,
    reserved: { amount: 13107, card: '4000001310000070', account: '40817810131000000007' },
    source: 'docs: objects (session error is not final); how long it lasts is ours',
  },
  result_unknown_then_failed: {
    summary: 'session error, and failed a day later',
    instead: { settle: 'lose_track_then_decline' },
    error: neverAnswered,
    reserved: { amount: 13108, card: '4000001310000088', account: '40817810131000000008' },
    source: 'docs: objects (session error is not final); how long it lasts is ours',
  },
})

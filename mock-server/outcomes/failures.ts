import { NOT_REGISTERED } from '../core/operations/verification/verify-phone.ts'
import { defineFailures } from './define-failures.ts'

/** The bank's error codes that can happen to a payout: one row a code. */
export const failures = defineFailures({
  account_not_found: {
    description: 'The bank does not pay to the account of the recipient',
    fails: 'before confirmation',
    reserved: { amount: 13109, account: '40817810131000000009', phone: NOT_REGISTERED },
    source: 'docs: errors, escrow-payout-accounts (other prefixes make the payout fail); the code for that is ours',
  },
  activity_count_exceeded: {
    description: 'The card has had as many payouts as it may have',
    fails: 'after confirmation',
    reserved: { amount: 13111, card: '4000001310000112' },
    source: 'docs: errors',
  },
  amount_less_allowed_provider: {
    description: 'The amount is below what the provider pays out',
    fails: 'after confirmation',
    reserved: { amount: 13112 },
    source: 'docs: errors',
  },
  bank_card_expired: {
    description: 'The card has expired',
    fails: 'after confirmation',
    reserved: { amount: 13113, card: '4000001310000138' },
    source: 'docs: errors',
  },
  binding_is_deactivated: {
    description: 'The card is not verified for this agent, or no longer',
    fails: 'after confirmation',
    reserved: { amount: 13114, card: '4000001310000146' },
    source: 'docs: errors',
  },
  card_number_does_not_exist: {
    description: 'There is no card of that number',
    fails: 'after confirmation',
    reserved: { amount: 13115, card: '4000001310000153' },
    source: 'docs: errors',
  },
  confirm_timeout: {
    description: 'The payout was not confirmed in time',
    fails: 'while it waits',
    reserved: { amount: 13116, card: '4000001310000161' },
    source: 'docs: errors; sibling: ready-to-confirm (240 minutes)',
  },
  declined_by_issuer_bank: {
    description: 'The bank of the recipient declined the payout',
    fails: 'after confirmation',
    reserved: { amount: 13117, card: '4000001310000179' },
    source: 'docs: errors(old)',
  },
  insufficient_wallet_balance: {
    description: 'Too little money on the account the payout is taken from',
    fails: 'before confirmation',
    reserved: { amount: 13118 },
    source: 'docs: errors(old); that it happens to a payout before confirmation is ours',
  },
  internal_error: {
    description: "A fault of the bank's own",
    fails: 'before confirmation',
    reserved: { amount: 13119 },
    source: 'docs: errors',
  },
  not_permitted_by_issuer_bank: {
    description: 'The bank of the recipient does not permit such a payout',
    fails: 'after confirmation',
    reserved: { amount: 13121, card: '4000001310000211' },
    source: 'docs: errors(old)',
  },
  npd_service_internal_error: {
    description: 'A fault of the service for the self-employed',
    fails: 'before confirmation',
    reserved: { amount: 13122 },
    source: 'docs: errors(old)',
  },
  operation_rejected: {
    description: 'The operation was refused for security reasons',
    fails: 'before confirmation',
    rejectReasons: [{ rule_alias: 'recipient_in_list', list_alias: 'stop_list' }],
    reserved: { amount: 13123, card: '4000001310000237', account: '40817810131000000023', phone: '70001310023' },
    source: 'docs: errors(old); sdk: RejectReason',
  },
  provider_exceeds_amount_limit: {
    description: 'The amount is above what the provider pays out',
    fails: 'after confirmation',
    reserved: { amount: 13124 },
    source: 'docs: errors',
  },
  provider_foreign_transfer_prohibited: {
    description: 'The provider does not pay to foreign cards',
    fails: 'after confirmation',
    reserved: { amount: 13125, card: '4000001310000252' },
    source: 'docs: errors',
  },
  provider_internal_error: {
    description: 'A fault of the provider',
    fails: 'after confirmation',
    reserved: { amount: 13126, card: '4000001310000260', account: '40817810131000000026', phone: '70001310026' },
    source: 'docs: errors',
  },
  provider_issuer_unavailable: {
    description: 'The bank of the recipient does not answer the provider',
    fails: 'after confirmation',
    reserved: { amount: 13127, card: '4000001310000278' },
    source: 'docs: errors',
  },
  provider_timeout: {
    description: 'The provider did not answer in time',
    fails: 'after confirmation',
    reserved: { amount: 13128, card: '4000001310000286', account: '40817810131000000028', phone: '70001310028' },
    source: 'docs: errors',
  },
  routing_internal_error: {
    description: 'A fault in the choice of the route',
    fails: 'before confirmation',
    reserved: { amount: 13129 },
    source: 'docs: errors(old)',
  },
  session_cancelled: {
    description: 'The session was cancelled',
    fails: 'while it waits',
    reserved: { amount: 13131 },
    source: 'docs: errors(old); that it happens to a payout that waits is ours',
  },
  session_cancelled_by_partner: {
    description: 'The partner cancelled the session',
    fails: 'while it waits',
    reserved: { amount: 13132 },
    source: 'docs: errors(old); that it lands on the payout is inferred',
  },
  taxpayer_income_exceeds_amount_limit: {
    description: 'With this payout the recipient would earn more than 2.4 million roubles a year',
    fails: 'before confirmation',
    reserved: { amount: 13133 },
    source: 'docs: errors, selfemployed-payout',
  },
  taxpayer_not_bound: {
    description: 'The self-employed recipient is not linked to the bank',
    fails: 'before confirmation',
    reserved: { amount: 13134 },
    source: 'docs: errors, selfemployed-payout',
  },
  taxpayer_unknown: {
    description: 'The recipient is not self-employed',
    fails: 'before confirmation',
    reserved: { amount: 13135 },
    source: 'docs: errors, selfemployed-payout',
  },
  wallet_internal_error: {
    description: 'A fault of the service that keeps the balances',
    fails: 'before confirmation',
    reserved: { amount: 13136 },
    source: 'docs: errors(old)',
  },
})

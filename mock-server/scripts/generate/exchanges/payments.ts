import { byCard } from '../../../../schemas/example-bodies.ts'
import { cancel, confirm, idle, type Story, type StoryStep, status } from './story.ts'

const payment_options = { return_url: 'https://shop.example/back' }
const init = { call: '/session/init/payment', body: { ...byCard, payment_options } } as const
const byCode = { type: 'faster_payment_system', faster_payment_system: {} }
const initByCode = { call: '/session/init/payment', body: { ...init.body, payment_details: byCode } } as const
const paid: readonly StoryStep[] = [init, idle, confirm, idle]
const session_id = 'ps_1001'
const revenue_split_info = [
  { contractor_alias: 'north', percent: '10.5' },
  { contractor_alias: 'south', remains: true },
]
const part = { session_id, amount_details: { amount: 4000, currency: 'rub' } }

/** Payments from the first call to the last webhook. */
export const payments: readonly Story[] = [
  {
    name: 'payment-by-card',
    title: 'a payment by card, in one stage and without 3-D Secure',
    source: 'docs: payment-no-hold',
    steps: [...paid, status],
    documented: true,
  },
  {
    name: 'payment-by-card-with-fee',
    title: 'a payment of which the bank keeps its fee',
    source: 'docs: webhooks',
    project: { fees: {} },
    steps: [...paid, status],
  },
  {
    name: 'payment-3ds-passed',
    title: 'a payment whose payer passes 3-D Secure',
    source: 'docs: payment-no-hold, webhooks',
    project: { threeDSecure: true },
    steps: [...paid, status, { payer: 'pay' }, idle, status],
    documented: true,
  },
  {
    name: 'payment-3ds-refused',
    title: 'a payment whose payer says no at 3-D Secure',
    source: 'docs: payment-no-hold, errors',
    project: { threeDSecure: true },
    steps: [...paid, { payer: 'refuse' }, idle, status],
  },
  {
    name: 'payment-3ds-left-alone',
    title: 'a payment whose payer goes away: its hour runs out',
    source: 'sibling: action-required (60 minutes)',
    project: { threeDSecure: true },
    steps: [...paid, { payer: 'abandon' }, { advance: 'PT1H' }, idle, status],
  },
  {
    name: 'payment-by-fps',
    title: 'a payment by a code of FPS, whose payer has a phone',
    source: 'docs: payment-fps-qr',
    steps: [initByCode, idle, confirm, idle, { payer: 'pay' }, idle, status],
    documented: true,
  },
  {
    name: 'payment-held-and-captured',
    title: 'a payment in two stages: held, and captured in part',
    source: 'docs: payment-hold',
    project: { hold: true },
    steps: [...paid, status, { call: '/session/capture', body: part }, idle, status],
    documented: true,
  },
  {
    name: 'payment-held-and-cancelled',
    title: 'a payment that is held, and given back to its payer',
    source: 'docs: payment-hold',
    project: { hold: true },
    steps: [...paid, cancel, idle, status],
  },
  {
    name: 'payment-failed-capture-timeout',
    title: 'a payment that is held and not captured within five days',
    source: 'docs: payment-hold, errors',
    project: { hold: true },
    steps: [...paid, { advance: 'P5D' }, idle, status],
  },
  {
    name: 'payment-failed-confirm-timeout',
    title: 'a payment that nobody confirms in time',
    source: 'sibling: ready-to-confirm (240 minutes)',
    steps: [init, idle, { advance: 'PT4H' }, status],
  },
  {
    name: 'payment-split',
    title: 'a payment that is shared out, and a refund in shares of its own',
    source: 'sdk: RevenueSplitInfoItem, AbstractRefund; what is checked is ours',
    steps: [
      { call: '/session/init/payment', body: { ...init.body, revenue_split_info } },
      idle,
      confirm,
      idle,
      { call: '/session/refund', body: { ...part, revenue_split_info } },
      idle,
      status,
    ],
    documented: true,
  },
  {
    name: 'payment-refunded-in-parts',
    title: 'a payment that goes back in two parts, and of which a third is refused',
    source: 'docs: payment-refund',
    steps: [
      ...paid,
      { call: '/session/refund', body: part },
      idle,
      { call: '/session/refund', body: { session_id } },
      idle,
      { call: '/session/refund', body: { session_id } },
      status,
    ],
    documented: true,
  },
  {
    name: 'payment-charged-back',
    title: "a payment that the payer's bank takes back",
    source: 'sdk: SessionApi; docs: payment-refund',
    steps: [...paid, { call: '/session/chargeback', body: { session_id } }, idle, status],
  },
]

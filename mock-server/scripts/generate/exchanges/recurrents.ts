import { byCard } from '../../../../schemas/example-bodies.ts'
import { sampleTokens } from '../../../endpoints/sample-tokens.ts'
import { confirm, idle, type Story, type StoryStep, status } from './story.ts'

const recurrent = { token: sampleTokens.recurrent }
const payment_options = { return_url: 'https://shop.example/back', recurrent: true }
const init = (body: object): StoryStep => ({ call: '/session/init/payment', body })
const byToken = (initiator: 'merchant' | 'client', options: object = {}) =>
  init({ ...byCard, payment_details: { type: 'recurrent', recurrent: { ...recurrent, initiator } }, ...options })
const binding = {
  ...byCard,
  payment_details: { type: 'faster_payment_system_binding', faster_payment_system_binding: {} },
  amount_details: { amount: 1, currency: 'rub' },
  payment_options,
}

/** Payments that leave a token, and payments by one. */
export const recurrents: readonly Story[] = [
  {
    name: 'recurrent-token-of-a-card',
    title: 'a payment that leaves a token for the next ones',
    source: 'docs: payment-recurring, transfer-recurrent',
    steps: [init({ ...byCard, payment_options }), idle, confirm, idle, status],
    documented: true,
  },
  {
    name: 'recurrent-token-of-a-failed-payment',
    title: 'a payment that was to leave a token and fails: there is none',
    source: 'docs: payment-recurring-fps',
    steps: [
      { outcomes: { next: ['insufficient_funds'] } },
      init({ ...byCard, payment_options }),
      idle,
      confirm,
      idle,
      status,
    ],
  },
  {
    name: 'recurrent-token-of-an-fps-account',
    title: 'an account of FPS is bound for one kopeck',
    source: 'sibling: recurring-token; docs: payment-recurring-fps',
    steps: [init(binding), idle, confirm, idle, { payer: 'pay' }, idle, status],
  },
  {
    name: 'recurrent-payment-by-the-merchant',
    title: 'a payment by a token, which the merchant makes by itself (MIT)',
    source: 'docs: payment-recurring',
    steps: [byToken('merchant'), idle, confirm, idle, status],
    documented: true,
  },
  {
    name: 'recurrent-payment-by-the-client',
    title: 'a payment by a token with the payer there (CIT)',
    source: 'docs: payment-recurring-cit',
    steps: [
      byToken('client', { payment_options: { return_url: payment_options.return_url } }),
      idle,
      confirm,
      idle,
      { payer: 'pay' },
      idle,
      status,
    ],
  },
  {
    name: 'recurrent-payment-by-a-disabled-token',
    title: 'a payment by a token that was switched off',
    source: 'docs: transfer-recurrent, errors; that it fails before confirmation is ours',
    versions: ['v1'],
    steps: [
      { call: '/recurrent/disable', body: { recurrent } },
      byToken('merchant'),
      idle,
      status,
      { call: '/recurrent/status', body: { recurrent } },
    ],
  },
]

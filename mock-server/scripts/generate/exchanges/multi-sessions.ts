import { payouts } from '../../../../contract-tests/server/kit/payouts.ts'
import { byCard } from '../../../../schemas/example-bodies.ts'
import { cancel, confirm, idle, type Story, type StoryStep, status } from './story.ts'

/** Ours: a payout of so much fails after it was confirmed. */
const fails = { ...payouts.byToken, amount_details: { amount: 13114, currency: 'rub' } }

const init = (payment_list: readonly object[], payout_list: readonly object[]): StoryStep => ({
  call: '/session/multi/init',
  body: { payment_list, payout_list },
})

/** Sessions of several payments and payouts. */
export const multiSessions: readonly Story[] = [
  {
    name: 'multi-payment-and-payout',
    title: 'a payment and a payout, confirmed together',
    source: 'sdk: MultiSessionApi; how it goes is ours',
    versions: ['v2'],
    steps: [init([byCard], [payouts.byToken]), idle, confirm, idle, status],
    documented: true,
  },
  {
    name: 'multi-one-fails',
    title: 'two payouts and a payment, of which one fails: the session ends as cancelled, and what was paid stays paid',
    source: 'sdk: MultiSessionApi; how it goes is ours',
    versions: ['v2'],
    steps: [init([byCard], [fails, payouts.byToken]), idle, confirm, idle, status],
  },
  {
    name: 'multi-cancelled',
    title: 'several payments and payouts that the partner does not confirm: all are cancelled together',
    source: 'sdk: MultiSessionApi; how it goes is ours',
    versions: ['v2'],
    steps: [init([byCard, byCard], [payouts.byToken]), idle, cancel, idle, status],
  },
]

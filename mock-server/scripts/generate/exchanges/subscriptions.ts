import { byCard } from '../../../../schemas/example-bodies.ts'
import { confirm, idle, type Story, type StoryStep, status } from './story.ts'

const monthly = { ...byCard, payment_options: { subscription: { period: 'month' } } }
const begun: readonly StoryStep[] = [{ call: '/session/init/payment', body: monthly }, idle, confirm, idle]
const aMonth: readonly StoryStep[] = [{ advance: 'P31D' }, idle]
const aDay: readonly StoryStep[] = [{ advance: 'P1D' }, idle]
const about = { subscription_id: 'sub_ps_1001_pm_1001' }
const four = ['insufficient_funds', 'insufficient_funds', 'insufficient_funds', 'insufficient_funds']

/** Payments that the bank makes by itself, one a period. */
export const subscriptions: readonly Story[] = [
  {
    name: 'subscription',
    title: 'a payment that begins a subscription, and the first that the bank makes by itself',
    source: 'sdk: Subscription; that it has a session of its own is ours',
    steps: [...begun, status, ...aMonth, { call: '/session/status', body: { session_id: 'ps_1002' } }, status],
    documented: true,
  },
  {
    name: 'subscription-retries-exceeded',
    title: 'a payment of a subscription that fails four times',
    source: 'sdk: Subscription; how often it is tried is ours',
    steps: [...begun, { outcomes: { next: four } }, ...aMonth, ...aDay, ...aDay, ...aDay, ...aMonth, status],
  },
  {
    name: 'subscription-cancelled-and-restored',
    title: 'a subscription that ends, and goes on later',
    source: 'sdk: SubscriptionApi; from when on it goes on is ours',
    versions: ['v1'],
    steps: [
      ...begun,
      { call: '/subscription/cancel', body: about },
      ...aMonth,
      status,
      { call: '/subscription/restore', body: about },
      status,
      ...aMonth,
    ],
  },
]

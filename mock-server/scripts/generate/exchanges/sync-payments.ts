import { byCard } from '../../../../schemas/example-bodies.ts'
import { idle, type Story, type StoryStep, status } from './story.ts'

const payment_options = { return_url: 'https://shop.example/back' }
const sync: StoryStep = { call: '/session/init/payment/sync', body: { ...byCard, payment_options } }

/** Payments whose result is in the answer: no webhook is sent. */
export const syncPayments: readonly Story[] = [
  {
    name: 'payment-sync',
    title: 'a payment whose result is in the answer',
    source: 'docs: payment-pcidss-simple',
    versions: ['v1'],
    steps: [sync, idle, status],
    documented: true,
  },
  {
    name: 'payment-sync-refused',
    title: 'a payment that fails in the answer',
    source: 'docs: payment-pcidss-simple, errors',
    versions: ['v1'],
    steps: [{ outcomes: { next: ['insufficient_funds'] } }, sync, idle, status],
  },
  {
    name: 'payment-sync-3ds',
    title: 'a payment whose answer tells the payer where to act; how it ended, session/status tells',
    source: 'docs: payment-pcidss-simple',
    versions: ['v1'],
    project: { threeDSecure: true },
    steps: [sync, idle, { payer: 'pay' }, idle, status],
  },
  {
    name: 'payment-sync-slow',
    title: 'a payment whose result comes too late for the answer',
    source: 'docs: payment-pcidss-simple',
    versions: ['v1'],
    steps: [{ outcomes: { next: ['slow'] } }, sync, { advance: 'PT2H' }, status],
  },
]

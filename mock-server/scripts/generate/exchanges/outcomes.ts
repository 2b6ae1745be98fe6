import { payouts } from '../../../../contract-tests/server/kit/payouts.ts'
import { byCard } from '../../../../schemas/example-bodies.ts'
import { outcomes } from '../../../outcomes/index.ts'
import { confirm, idle, type Story, type StoryStep, slug, status } from './story.ts'

const all = [...outcomes.values()]
const end: readonly StoryStep[] = [idle, { ...confirm, ifAsked: true }, idle, status]
const paid: readonly StoryStep[] = [{ call: '/session/init/payment', body: byCard }, idle, confirm, idle]

/** Every outcome, ordered for a payout by name; the partner confirms if it is asked. */
const ofPayouts: readonly Story[] = all.flatMap(({ name, summary, source, courses: { payout } }) => {
  if (!payout) return []
  const body = payout.needs === 'account_transfer' ? payouts.toAccount : payouts.byToken
  const steps: readonly StoryStep[] = [{ outcomes: { next: [name] } }, { call: '/session/init/payout', body }, ...end]
  return [{ name: slug(`outcome ${name}`), title: `a payout that ${summary}`, source, steps }]
})

/** The same for payments that come in, where payouts do not show it. */
const ofPayments: readonly Story[] = all.flatMap(({ name, summary, source, courses: { payout, payment } }) => {
  if (payout || !payment) return []
  const asked = [payment.instead.authorise].some((step) => step === 'ask_payer')
  const steps: readonly StoryStep[] = [
    { outcomes: { next: [name] } },
    { call: '/session/init/payment', body: byCard },
    ...end,
    ...(asked ? [{ payer: 'pay' } as const, idle, status] : []),
  ]
  return [{ name: slug(`outcome ${name}`), title: `a payment that ${summary}`, source, steps }]
})

/** And for refunds. */
const ofRefunds: readonly Story[] = all.flatMap(({ name, summary, source, courses: { payout, payment, refund } }) => {
  if (payout || payment || !refund) return []
  const steps: readonly StoryStep[] = [
    ...paid,
    { outcomes: { next: [name] } },
    { call: '/session/refund', body: { session_id: 'ps_1001' } },
    idle,
    status,
  ]
  return [{ name: slug(`outcome ${name}`), title: `a refund: ${summary}`, source, steps }]
})

export const ofEachOutcome: readonly Story[] = [...ofPayouts, ...ofPayments, ...ofRefunds]

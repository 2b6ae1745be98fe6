import { payouts } from '../../../../contract-tests/server/kit/payouts.ts'
import { outcomes } from '../../../outcomes/index.ts'
import { confirm, idle, type Story, slug, status } from './story.ts'

/** Every outcome, ordered for a payout by name; the partner confirms if it is asked. */
export const ofEachOutcome: readonly Story[] = [...outcomes.values()].map(({ name, summary, source, needs }) => ({
  name: slug(`outcome ${name}`),
  title: `a payout that ${summary}`,
  source,
  steps: [
    { outcomes: { next: [name] } },
    { call: '/session/init/payout', body: needs === 'account_transfer' ? payouts.toAccount : payouts.byToken },
    idle,
    { ...confirm, ifAsked: true },
    idle,
    status,
  ],
}))

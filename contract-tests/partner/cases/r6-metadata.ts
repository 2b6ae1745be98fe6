import { defineCase } from '../certify/define-case.ts'
import { ensure } from '../certify/verdicts.ts'

export default defineCase({
  id: 'R6',
  title: 'the order is in the metadata',
  why: 'when an answer is lost, metadata is what tells whose payout a webhook or a report speaks of',
  expected: "the payout's metadata holds the order's reference, so that it comes back in answers and webhooks",
  source: 'docs: methods (metadata)',
  async run(stage) {
    const { reference, amount, sessionId } = await stage.pay()
    const { metadata } = await stage.payout({ sessionId })
    ensure(metadata !== undefined, `metadata: expected something that names the order, got nothing`)
    const named = amount === undefined || JSON.stringify(metadata).includes(reference)
    ensure(named, `metadata: expected the order's reference ${reference} in it, got ${JSON.stringify(metadata)}`)
  },
})

import { payoutSamples } from '../../../schemas/payout-samples.ts'
import { defineMethod } from './define-method.ts'

/** VAT paid for a foreign company. */
export const tax = defineMethod({
  tag: 'tax',
  title: 'taxes',
  plural: 'taxes',
  paidBy: ['plain'],
  sample: payoutSamples.tax,
  source: 'docs: payout-taxes',
})

import { defineMethod } from './define-method.ts'

/** VAT paid for a foreign company. */
export const tax = defineMethod({
  tag: 'tax',
  title: 'taxes',
  plural: 'taxes',
  paidBy: ['plain'],
  sample: {
    type: 'tax',
    tax: { type: 'tax_short', tax_details: { period: { type: 'quarter', number: 1, year: '2026' } } },
  },
  source: 'docs: payout-taxes',
})

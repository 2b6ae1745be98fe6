import { payoutSamples } from '../../../schemas/payout-samples.ts'
import { defineMethod } from './define-method.ts'

/** To an electronic wallet. */
export const wallet = defineMethod({
  tag: 'wallet',
  title: 'YooMoney, QIWI, Moneta, Steam',
  plural: 'wallets',
  paidBy: ['plain'],
  sample: payoutSamples.yoomoney,
  source: 'docs: yoomoney',
})

import { defineMethod } from './define-method.ts'

/** To an electronic wallet. */
export const wallet = defineMethod({
  tag: 'wallet',
  title: 'YooMoney, QIWI, Moneta, Steam',
  plural: 'wallets',
  paidBy: ['plain'],
  sample: { type: 'wallet', wallet: { type: 'yoomoney', yoomoney: { account: '4100175017397' } } },
  source: 'docs: yoomoney',
})

import { payoutSamples } from '../../../schemas/payout-samples.ts'
import { defineMethod } from './define-method.ts'

/** To the card of a recurrent token. */
export const recurrent = defineMethod({
  tag: 'recurrent',
  title: 'recurrent token',
  plural: 'recurrent tokens',
  paidBy: ['plain', 'nominal', 'rko'],
  recurrentToken: ({ recurrent: { token } }) => token,
  bare: (details) => details.recurrent,
  defaults: { '/initiator': 'merchant' },
  sample: payoutSamples.recurrent,
  source: 'sdk: RecurrentPaymentMethod; inferred: the default',
})

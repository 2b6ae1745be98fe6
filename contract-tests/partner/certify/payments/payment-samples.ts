import type { SampleMaker } from '../samples.ts'
import { playOut, takePayment } from './play-payment.ts'

/** Orders whose payments end without trouble, to compare others with. */
export const paymentSamples: SampleMaker = {
  failsBy: 'insufficient_funds',
  async play(stage, asked) {
    const order = await takePayment(stage, undefined, asked)
    await playOut(stage, order)
    return order
  },
}

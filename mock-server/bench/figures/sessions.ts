import { startChild } from '../child.ts'
import { defineFigure } from '../define-figure.ts'
import { inPairs, spreadOf } from '../stats.ts'
import { perSecond } from '../words.ts'

const MANY = 1_000_000
const FEW = 1_000
const PAYOUTS = 2_000

/** Whether a bank that has seen much is as fast as a young one, and what it keeps of each payout. */
export default defineFigure({
  name: 'sessions',
  async measure({ pairs }) {
    const child = startChild('sessions', {}, ['--expose-gc', '--max-old-space-size=12000'])
    const pay = (project: string) => () => child.ask<number>('payoutsPerSecond', { project, payouts: PAYOUTS })
    try {
      const bytes = await child.ask<number>('bytesEach', 3_000)
      await child.ask('fill', { project: 'few', sessions: FEW })
      await child.ask('fill', { project: 'many', sessions: MANY })
      const { ours, reference, ratio } = await inPairs(pairs, pay('many'), pay('few'))
      return [
        {
          figure: 'payouts a second with 1,000,000 finished sessions in the store : with 1,000',
          value: ratio,
          unit: '×',
          aim: { least: 0.9 },
          note: `${perSecond(ours)} : ${perSecond(reference)}`,
        },
        {
          figure: 'memory of a finished session, its webhooks and its calls in the journal included',
          value: spreadOf([bytes]),
          unit: 'bytes',
        },
      ]
    } finally {
      await child.stop()
    }
  },
})

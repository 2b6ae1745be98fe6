import { startChild } from '../child.ts'
import { defineFigure } from '../define-figure.ts'
import { inPairs, spreadOf } from '../stats.ts'
import { perSecond } from '../words.ts'

const MANY = 1_000_000
const FEW = 1_000
/** The default of `--max-sessions`: with each payout beyond it the oldest one is dropped. */
const LIMIT = 100_000
const PAYOUTS = 2_000

/** Payouts a second in a project with so many finished sessions, and in one with few. */
async function compared(sessions: number, pairs: number, env: Record<string, string> = {}) {
  const child = startChild('sessions', env, ['--expose-gc', '--max-old-space-size=12000'])
  const pay = (project: string) => () => child.ask<number>('payoutsPerSecond', { project, payouts: PAYOUTS })
  try {
    const bytes = await child.ask<number>('bytesEach', 3_000)
    await child.ask('fill', { project: 'few', sessions: FEW })
    await child.ask('fill', { project: 'many', sessions })
    return { bytes, ...(await inPairs(pairs, pay('many'), pay('few'))) }
  } finally {
    await child.stop()
  }
}

/** Whether a bank that has seen much is as fast as a young one, and what it keeps of each payout. */
export default defineFigure({
  name: 'sessions',
  async measure({ pairs }) {
    const all = await compared(MANY, pairs, { MAX_SESSIONS: String(2 * MANY) })
    const full = await compared(LIMIT, pairs)
    return [
      {
        figure: 'payouts a second with 1,000,000 finished sessions in the store : with 1,000',
        value: all.ratio,
        unit: '×',
        aim: { least: 0.9 },
        note: `${perSecond(all.ours)} : ${perSecond(all.reference)}`,
      },
      {
        figure: 'payouts a second at the limit of --max-sessions, each drops the oldest : with 1,000 sessions',
        value: full.ratio,
        unit: '×',
        note: `${perSecond(full.ours)} : ${perSecond(full.reference)}`,
      },
      {
        figure: 'memory of a finished session, its webhooks and its calls in the journal included',
        value: spreadOf([all.bytes]),
        unit: 'bytes',
      },
    ]
  },
})

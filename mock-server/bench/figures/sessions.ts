import { startChild } from '../child.ts'
import { defineFigure } from '../define-figure.ts'
import { inPairs, spreadOf } from '../stats.ts'
import { perSecond } from '../words.ts'

const MANY = 1_000_000
const FEW = 1_000
/** The default of `--max-sessions`: with each payout beyond it the oldest one is dropped. */
const LIMIT = 100_000
const PAYOUTS = 2_000

const flags = ['--expose-gc', '--max-old-space-size=12000']

/** Payouts a second in a project with so many finished sessions, and in one with few. */
async function compared(sessions: number, pairs: number, env: Record<string, string> = {}) {
  const child = startChild('sessions', env, flags)
  const pay = (project: string) => child.ask<number>('payoutsPerSecond', { project, payouts: PAYOUTS })
  try {
    await child.ask('fill', { project: 'many', sessions })
    return await inPairs(
      pairs,
      () => pay('many'),
      async () => {
        await child.ask('fill', { project: 'few', sessions: FEW })
        return await pay('few')
      },
    )
  } finally {
    await child.stop()
  }
}

/** Bytes that a finished payout keeps, each round in a process of its own: what an earlier round let go of would be counted too. */
async function bytesEach(rounds: number, env: Record<string, string> = {}) {
  const bytes: number[] = []
  for (let round = 0; round < rounds; round++) {
    const child = startChild('sessions', env, flags)
    try {
      bytes.push(await child.ask<number>('bytesEach', 3_000))
    } finally {
      await child.stop()
    }
  }
  return spreadOf(bytes)
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
        figure: 'memory of a finished session, its two webhooks included',
        value: await bytesEach(pairs),
        unit: 'bytes',
        note: 'its calls have left the journal',
      },
      {
        figure: '… and its three calls in the journal',
        value: await bytesEach(pairs, { ALL_CALLS: '1' }),
        unit: 'bytes',
        note: 'the journal keeps 1,000 calls a project, and 8 MiB',
      },
    ]
  },
})

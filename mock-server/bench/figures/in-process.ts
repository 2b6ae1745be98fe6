import { startChild } from '../child.ts'
import { defineFigure } from '../define-figure.ts'
import { inPairs, quantile, type Spread, spreadOf } from '../stats.ts'
import { perSecond, short } from '../words.ts'

/** What a unit test pays: a bank, a project, a reset, a call, a whole payout behind MSW. */
export default defineFigure({
  name: 'in-process',
  async measure({ pairs }) {
    const child = startChild('in-process')
    const several = async (order: string): Promise<Spread> => {
      const values: number[] = []
      for (let round = 0; round <= pairs; round++) values.push(await child.ask<number>(order))
      return spreadOf(values.slice(1))
    }
    const under = (figure: string, value: Spread, most: number) => ({ figure, value, unit: 'ms', aim: { most } })
    try {
      const calls = await inPairs(
        pairs,
        () => child.ask<number>('fetchesPerSecond'),
        () => child.ask<number>('mswPerSecond'),
      )
      const payout = await inPairs(
        pairs,
        () => child.ask<number>('mswPayout'),
        () => child.ask<number>('mswStaticPayout'),
      )
      await child.ask('diagnoses')
      const diagnoses = await child.ask<number[]>('diagnoses')
      return [
        under('createBank()', await several('createBank'), 1),
        under('a new project', await several('newProject'), 1),
        under('reset()', await several('reset'), 1),
        {
          figure: 'bank.fetch, verified calls a second : MSW answering one static handler',
          value: calls.ratio,
          unit: '×',
          aim: { least: 10 },
          note: `${perSecond(calls.ours)} : ${perSecond(calls.reference)}`,
          limit: 'the signature, which is checked',
        },
        {
          figure: 'a whole payout through MSW : three calls to static handlers of MSW, and the five signatures',
          value: payout.ratio,
          unit: '×',
          aim: { most: 1.2 },
          note: `${short(payout.ours.median)} ms : ${short(payout.reference.median)} ms, manual clock`,
          limit: 'two webhooks are rendered, signed and handed over in turns of their own',
        },
        under(
          'a wrongly signed call, its diagnosis included: the middle one',
          spreadOf([quantile(diagnoses, 0.5)]),
          10,
        ),
        under('… the slowest of the published vectors', spreadOf([Math.max(...diagnoses)]), 250),
      ]
    } finally {
      await child.stop()
    }
  },
})

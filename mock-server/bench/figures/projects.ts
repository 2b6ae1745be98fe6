import { startChild } from '../child.ts'
import { defineFigure } from '../define-figure.ts'
import { spreadOf } from '../stats.ts'
import { short } from '../words.ts'

interface Measured {
  /** Microseconds each, of the second thousand (the first warms up) and of the last. */
  creation: [number, number]
  reset: [number, number]
  /** Projects in which a session of another one shows. */
  mixedUp: number
}

/** Ten thousand projects in one process: the last one is made, used and reset as fast as an early one. */
export default defineFigure({
  name: 'projects',
  async measure({ pairs }) {
    const rounds: Measured[] = []
    for (let round = 0; round < pairs; round++) {
      const child = startChild('projects')
      try {
        rounds.push(await child.ask<Measured>('tenThousand'))
      } finally {
        await child.stop()
      }
    }
    const flat = (what: 'creation' | 'reset', figure: string) => ({
      figure,
      value: spreadOf(rounds.map((each) => each[what][1] / each[what][0])),
      unit: '×',
      aim: { most: 1.5 },
      note: `${short(spreadOf(rounds.map((each) => each[what][1])).median)} µs each`,
    })
    return [
      flat('creation', 'creation of a project: the last thousand of 10,000 : the second'),
      flat('reset', 'reset of a used project: the last thousand of 10,000 : the second'),
      {
        figure: 'projects that see a session of another one',
        value: spreadOf(rounds.map(({ mixedUp }) => mixedUp)),
        unit: '',
        aim: { most: 0 },
      },
    ]
  },
})

import { startChild } from '../child.ts'
import { defineFigure } from '../define-figure.ts'
import { beside, spreadOf } from '../stats.ts'
import { short } from '../words.ts'

interface Certified {
  took: number
  waits: number
  cases: number
  notPassed: string[]
}

/** Most of a certification is waiting for the partner, or for it to do nothing: what is beyond that is the kit's own. */
export default defineFigure({
  name: 'certify',
  async measure() {
    const child = startChild('certify')
    try {
      const { took, waits, cases, notPassed } = await child.ask<Certified>('certify')
      return [
        {
          figure: `${cases} cases of certify against the reference partner : the waits that they cannot do without`,
          value: beside([took], [waits]).ratio,
          unit: '×',
          aim: { most: 1.5 },
          note: `${short(took / 1000)} s : ${short(waits / 1000)} s (a quiet each time that the partner had something to do, what it does by itself, patience in the end), the timeout case aside`,
          limit: 'orders, calls and webhooks themselves, and a partner that begins anew while it is waited for',
        },
        {
          figure: '… of which the reference partner does not pass',
          value: spreadOf([notPassed.length]),
          unit: '',
          aim: { most: 0 },
          ...(notPassed.length > 0 && { note: notPassed.join(', ') }),
        },
      ]
    } finally {
      await child.stop()
    }
  },
})

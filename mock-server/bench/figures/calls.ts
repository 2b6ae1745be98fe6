import { bytesOf, createCall } from '../calls.ts'
import { startChild } from '../child.ts'
import { defineFigure } from '../define-figure.ts'
import { callsPerSecond } from '../load.ts'
import { inPairs } from '../stats.ts'
import { perSecond } from '../words.ts'

const CONNECTIONS = 50
/** Enough for the engine to have compiled what is hot: the first tens of thousands of calls are slower. */
const CALLS = 20_000

/** Signed, validated, state-changing POSTs against the same bytes to a server that only echoes. */
export default defineFigure({
  name: 'calls',
  async measure({ pairs }) {
    const [bank, echo] = [startChild('bank'), startChild('echo')]
    try {
      const [ours, theirs] = [await bank.ask<number>('listen'), await echo.ask<number>('listen')]
      const bytes = (round: number) => bytesOf(`round_${round}`, 'create', createCall)
      const {
        ours: calls,
        reference,
        ratio,
      } = await inPairs(
        pairs,
        async (round) => {
          await bank.ask('round', { project: `round_${round}`, port: 9 })
          return callsPerSecond(ours, bytes(round), CONNECTIONS, CALLS)
        },
        (round) => callsPerSecond(theirs, bytes(round), CONNECTIONS, CALLS),
      )
      return [
        {
          figure: `signed, state-changing POSTs a second, ${CONNECTIONS} connections : node:http echo`,
          value: ratio,
          unit: '×',
          aim: { least: 0.36 },
          note: `${perSecond(calls)} : ${perSecond(reference)}`,
        },
      ]
    } finally {
      await Promise.all([bank.stop(), echo.stop()])
    }
  },
})

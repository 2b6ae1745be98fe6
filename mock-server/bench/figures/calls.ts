import { bytesOf, createCall } from '../calls.ts'
import { startChild } from '../child.ts'
import { defineFigure } from '../define-figure.ts'
import { callsPerSecond } from '../load.ts'
import { inPairs, type Pairs } from '../stats.ts'
import { perSecond } from '../words.ts'

const CONNECTIONS = 50
/** Enough for the engine to have compiled what is hot: the first tens of thousands of calls are slower. */
const CALLS = 20_000

const what = `signed, state-changing POSTs a second, ${CONNECTIONS} connections`

/**
 * Signed, validated, state-changing POSTs against the same bytes to a server that only echoes. What one that checks their signature and
 * does nothing else reaches is the ceiling of this figure on the machine at hand.
 */
export default defineFigure({
  name: 'calls',
  async measure({ pairs }) {
    const children = [startChild('bank'), startChild('echo'), startChild('echo', { CHECK: '1' })] as const
    const [bank, ...echoes] = children
    const bytes = (round: number) => bytesOf(`round_${round}`, 'create', createCall)
    const rate = (port: number) => (round: number) => callsPerSecond(port, bytes(round), CONNECTIONS, CALLS)
    try {
      const port = await bank.ask<number>('listen')
      const [echo, checking] = [await echoes[0].ask<number>('listen'), await echoes[1].ask<number>('listen')]
      const ofBank = async (round: number) => {
        await bank.ask('round', { projects: [`round_${round}`], port: 9 })
        return rate(port)(round)
      }
      const calls = await inPairs(pairs, ofBank, rate(echo))
      const ceiling = await inPairs(pairs, rate(checking), rate(echo))
      const note = ({ ours, reference }: Pairs) => `${perSecond(ours)} : ${perSecond(reference)}`
      return [
        { figure: `${what} : node:http echo`, value: calls.ratio, unit: '×', aim: { least: 0.36 }, note: note(calls) },
        {
          figure: 'an echo that checks the signature and does nothing else : node:http echo',
          value: ceiling.ratio,
          unit: '×',
          note: note(ceiling),
        },
      ]
    } finally {
      await Promise.all(children.map((child) => child.stop()))
    }
  },
})

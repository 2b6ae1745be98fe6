import { Agent } from 'node:http'
import { type Child, startChild } from '../child.ts'
import { defineFigure, type Row } from '../define-figure.ts'
import { readText } from '../read-text.ts'
import { beside, quantile } from '../stats.ts'

const SESSIONS = 100_000
const READS = 20
/** As many as the reference has: what is hot has been compiled then. */
const WARM = 100

/** The control API is read while the bank takes calls: for how long does one read keep all others waiting? */
export default defineFigure({
  name: 'reads',
  async measure({ pairs }) {
    const child = startChild('filled', {}, ['--max-old-space-size=4000'])
    const agent = new Agent({ keepAlive: true })
    try {
      const port = await child.ask<number>('listen')
      const [, middle, last] = await child.ask<string[]>('fill', { project: 'many', sessions: SESSIONS })
      await child.ask('calls', { times: 1_000, projects: ['many'] })
      const read = (path: string) => readText(`http://127.0.0.1:${port}/__admin/projects/many/${path}`, agent)
      /** The longest turn of the middle one of so many reads. */
      const blocked = async (path: string, reads: number) => {
        const longest: number[] = []
        for (let at = 0; at < reads; at++) {
          await child.ask('watch')
          await read(path)
          longest.push(await child.ask<number>('longestTurn'))
        }
        return quantile(longest, 0.5)
      }
      const compared = comparing({ pairs, child, blocked })
      const page = JSON.stringify(JSON.parse(await read(`sessions?limit=100&after=${middle}`)).items)
      const calls = JSON.stringify(JSON.parse(await read('requests?limit=100')).items)
      const many = SESSIONS.toLocaleString('en')
      return [
        await compared(`GET …/sessions/{id} of ${many}`, `sessions/${middle}`, page),
        await compared(`the oldest 100 of ${many} sessions`, 'sessions?limit=100', page),
        await compared(`100 behind the middle one of ${many} sessions`, `sessions?limit=100&after=${middle}`, page),
        await compared(`the newest 100 of ${many} sessions`, 'sessions?limit=100&order=newest', page),
        await compared(`sessions?session.id=… of ${many}`, `sessions?limit=100&session.id=${last}`, page),
        await compared('a page of 100 of the journal', 'requests?limit=100', calls),
      ]
    } finally {
      agent.destroy()
      await child.stop()
    }
  },
})

interface Compared {
  pairs: number
  child: Child
  blocked(path: string, reads: number): Promise<number>
}

const comparing =
  ({ pairs, child, blocked }: Compared) =>
  async (what: string, path: string, items: string, reads = READS): Promise<Row> => {
    await blocked(path, WARM)
    const [ours, reference]: number[][] = [[], []]
    for (let round = 0; round < pairs; round++) {
      ours!.push(await blocked(path, reads))
      reference!.push(await child.ask<number>('serialised', items))
    }
    const pair = beside(ours!, reference!)
    return {
      figure: `event loop blocked by ${what} : by writing the same 100 items`,
      value: pair.ratio,
      unit: '×',
      aim: { most: 2 },
      note: `${Math.round(pair.ours.median)} µs : ${Math.round(pair.reference.median)} µs`,
      limit: 'one turn reads, renders and writes the items, and the HTTP of the answer is in it',
    }
  }

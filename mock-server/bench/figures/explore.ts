import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { type Child, startChild } from '../child.ts'
import { defineFigure } from '../define-figure.ts'
import { listen } from '../listen.ts'
import { beside, type Spread } from '../stats.ts'
import { folder } from '../store-sides.ts'
import { TrafficRecorder } from '../traffic.ts'
import { short } from '../words.ts'

const RUNS = 300
const SEED = 1
/** A round of 300 runs takes as long as many rounds of other figures. */
const MOST_PAIRS = 2

/** What `explore` costs beside what the partner it looks at has to do: the same orders, calls and webhooks from a bare driver. */
export default defineFigure({
  name: 'explore',
  async measure({ pairs }) {
    using files = folder()
    const file = files.file('traffic.json')
    const [partner, explorer, driver] = ['explored', 'explore', 'drive'].map((program) => startChild(program)) as [
      Child,
      Child,
      Child,
    ]
    /** Milliseconds of the clock, and of the processor that both sides have taken meanwhile. */
    const measured = async (side: Child, work: () => Promise<number>): Promise<Measured> => {
      const cpu = async () => ((await side.ask<number>('cpu')) + (await partner.ask<number>('cpu'))) / 1000
      const before = await cpu()
      const wall = await work()
      return { wall, cpu: (await cpu()) - before }
    }
    try {
      const [bankPort, driverPort] = [await freePort(), await driver.ask<number>('listen')]
      const explore = (url: string) => explorer.ask<number>('explore', { url, port: bankPort, runs: RUNS, seed: SEED })
      await using recorder = new TrafficRecorder()
      const seen = await partner.ask<string>('begin', { bankUrl: at(await recorder.bank(bankPort)) })
      await explore(at(await recorder.partner(Number(new URL(seen).port))))
      writeFileSync(file, JSON.stringify(recorder.log))
      await driver.ask('load', { file })

      const ours: Measured[] = []
      const reference: Measured[] = []
      for (let round = 0; round < Math.min(pairs, MOST_PAIRS); round++) {
        const explored = await partner.ask<string>('begin', { bankUrl: at(bankPort) })
        ours.push(await measured(explorer, () => explore(explored)))
        const driven = await partner.ask<string>('begin', { bankUrl: at(driverPort) })
        const port = Number(new URL(driven).port)
        reference.push(await measured(driver, () => driver.ask<number>('drive', { port })))
      }
      const cpu = beside(
        ours.map((each) => each.cpu),
        reference.map((each) => each.cpu),
      )
      const wall = beside(
        ours.map((each) => each.wall),
        reference.map((each) => each.wall),
      )
      const rows = [
        { what: 'processor time of both sides', ...cpu },
        { what: 'time', ...wall },
      ]
      return rows.map(({ what, ratio, ours, reference }) => ({
        figure: `explore, ${RUNS} runs, late answers off: ${what} : a bare driver of the same orders, calls and webhooks`,
        value: ratio,
        unit: '×',
        aim: { most: 3 },
        note: `a run ${perRun(ours)} ms : ${perRun(reference)} ms`,
      }))
    } finally {
      await Promise.all([partner, explorer, driver].map((child) => child.stop()))
    }
  },
})

interface Measured {
  wall: number
  cpu: number
}

const at = (port: number): string => `http://127.0.0.1:${port}`
const perRun = ({ median }: Spread): string => short(median / RUNS)

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

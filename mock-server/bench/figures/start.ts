import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bytesRead } from '../bytes-read.ts'
import { defineFigure, type Row } from '../define-figure.ts'
import { firstAnswer } from '../first-answer.ts'
import { install } from '../install.ts'
import { inPairs, spreadOf } from '../stats.ts'
import { short } from '../words.ts'

const empty = fileURLToPath(new URL('../programs/empty.mjs', import.meta.url))

/** What a CI job waits for and what it costs to leave the bank running. */
export default defineFigure({
  name: 'start',
  async measure({ pairs }) {
    using installed = install()
    const serve = [join(installed.dist, 'cli.js'), 'serve', '--port', '0']
    const memory: { ours: number[]; reference: number[] } = { ours: [], reference: [] }
    const start = async (side: number[], args: string[], path: string) => {
      const { ms, kilobytes } = await firstAnswer(args, path)
      if (kilobytes !== undefined) side.push(kilobytes)
      return ms
    }
    const cold = await inPairs(
      pairs,
      () => start(memory.ours, serve, '/readyz'),
      () => start(memory.reference, [empty], '/'),
    )
    const rows: Row[] = [
      {
        figure: 'cold start of the installed package, from spawn to the first 200 : an empty node:http server',
        value: cold.ratio,
        unit: '×',
        aim: { most: 1.15 },
        note: `${short(cold.ours.median)} ms : ${short(cold.reference.median)} ms`,
        limit: 'reading and compiling the JavaScript below',
      },
    ]
    rows.push({
      figure: 'JavaScript that is read before the first answer',
      value: spreadOf([(await bytesRead(serve, '/readyz')) / 1000]),
      unit: 'kB',
      aim: { most: 300 },
      note: "files of the package, Node's own aside",
      limit: 'validators, then outcomes, endpoints and the bank itself',
    })
    if (memory.ours.length > 0) {
      const megabytes = (side: number[]) => `${short(spreadOf(side).median / 1024)} MB`
      rows.push({
        figure: 'idle memory : an empty node:http server',
        value: spreadOf(memory.ours.map((ours, at) => ours / memory.reference[at]!)),
        unit: '×',
        aim: { most: 1.25 },
        note: `${megabytes(memory.ours)} : ${megabytes(memory.reference)}`,
      })
    }
    return rows
  },
})

import { fileURLToPath } from 'node:url'
import { startChild } from '../child.ts'
import { defineFigure } from '../define-figure.ts'
import { firstAnswer } from '../first-answer.ts'
import { inPairs } from '../stats.ts'
import { folder } from '../store-sides.ts'
import { short } from '../words.ts'

const SESSIONS = 100_000

const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url))

/** Whether a bank with a past starts as fast as a new one. */
export default defineFigure({
  name: 'restart',
  async measure({ pairs }) {
    using files = folder()
    const [full, empty] = [files.file('full.db'), files.file('empty.db')]
    const child = startChild('file')
    try {
      await child.ask('fill', { file: full, sessions: SESSIONS })
      await child.ask('fill', { file: empty, sessions: 0 })
    } finally {
      await child.stop()
    }
    const start = (file: string) => async () =>
      (await firstAnswer([cli, 'serve', '--port', '0', '--store', file], '/readyz')).ms
    const { ours, reference, ratio } = await inPairs(pairs, start(full), start(empty))
    return [
      {
        figure:
          'start of serve --store FILE, from spawn to the first 200, with 100,000 finished sessions : an empty file',
        value: ratio,
        unit: '×',
        aim: { most: 1.2 },
        note: `${short(ours.median)} ms : ${short(reference.median)} ms`,
      },
    ]
  },
})

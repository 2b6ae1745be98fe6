import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { atExit } from '../at-exit.ts'
import { defineFigure, type Row } from '../define-figure.ts'
import { install } from '../install.ts'
import { inPairs, spreadOf } from '../stats.ts'
import { short } from '../words.ts'

/** Keeps nothing of what it compiles: a start is like the first one, as in a CI job. */
const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' }

/** From spawn to the first 200, milliseconds; and, left alone for a second, kilobytes of memory. */
async function firstAnswer(args: string[], path: string): Promise<{ ms: number; kilobytes: number | undefined }> {
  const from = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env })
  const kill = atExit(() => child.kill('SIGKILL'))
  try {
    const url = await new Promise<string>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}`)))
      child.stdout.on('data', (text) => {
        const found = /listening on (http:\S+)/.exec(String(text))?.[1]
        if (found) resolve(found)
      })
    })
    const answer = await fetch(url + path)
    const ms = performance.now() - from
    if (answer.status !== 200) throw new Error(`${url}${path}: ${answer.status}`)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    return { ms, kilobytes: residentKilobytes(child.pid!) }
  } finally {
    const gone = child.exitCode === null ? once(child, 'exit') : undefined
    kill()
    await gone
  }
}

function residentKilobytes(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
}

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
        aim: { most: 1.2 },
        note: `${short(cold.ours.median)} ms : ${short(cold.reference.median)} ms`,
      },
    ]
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

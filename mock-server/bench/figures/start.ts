import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { importGraph } from '../../scripts/import-graph.ts'
import { defineFigure } from '../define-figure.ts'
import { inPairs, spreadOf } from '../stats.ts'
import { short } from '../words.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** The package as a user has it: packed, and installed in an empty folder. */
function install(): { folder: string; program: string } {
  const folder = mkdtempSync(join(tmpdir(), 'bank131-mock-bench-'))
  const run = (args: string[], cwd: string) =>
    execFileSync(npm, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' })
  const [{ filename }] = JSON.parse(
    run(['pack', '--json', '--ignore-scripts', '--silent', '--pack-destination', folder], root),
  )
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }))
  run(['install', '--silent', '--no-audit', '--no-fund', '--offline', '--omit=peer', join(folder, filename)], folder)
  return { folder, program: join(folder, 'node_modules/bank131-mock/dist/cli.js') }
}

/** From spawn to the first 200, milliseconds; and, left alone for a second, kilobytes of memory. */
async function firstAnswer(
  args: string[],
  path: string,
  env: Record<string, string> = {},
): Promise<{ ms: number; kilobytes: number | undefined }> {
  const from = performance.now()
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  })
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
    child.removeAllListeners('exit')
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    await gone
  }
}

function residentKilobytes(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
}

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)

export default defineFigure({
  name: 'start',
  async measure({ pairs }) {
    const { folder, program } = install()
    const empty = fileURLToPath(new URL('../programs/empty.ts', import.meta.url))
    const memory: [number[], number[]] = [[], []]
    const start = async (side: 0 | 1, args: string[], path: string) => {
      const { ms, kilobytes } = await firstAnswer(args, path)
      if (kilobytes !== undefined) memory[side].push(kilobytes)
      return ms
    }
    try {
      // the empty server is compiled beforehand too: a program of plain JavaScript
      const plain = join(folder, 'empty.mjs')
      writeFileSync(plain, plainScript(readFileSync(empty, 'utf8')))
      const cold = await inPairs(
        pairs,
        () => start(0, [program, 'serve', '--port', '0'], '/readyz'),
        () => start(1, [plain], '/'),
      )
      const nothingKept = { NODE_DISABLE_COMPILE_CACHE: '1' }
      const first = await inPairs(
        pairs,
        async () => (await firstAnswer([program, 'serve', '--port', '0'], '/readyz', nothingKept)).ms,
        async () => (await firstAnswer([plain], '/')).ms,
      )
      const idle = memory[0].map((ours, at) => ours / memory[1][at]!)
      const modules = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))
      const dist = join(folder, 'node_modules/bank131-mock/dist')
      const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'))
      const kilobytes = (files: string[], size = (file: Buffer) => file.length) =>
        files.reduce((sum, file) => sum + size(readFileSync(join(dist, file))), 0) / 1000
      const gzipped = (files: string[]) => kilobytes(files, (file) => gzipSync(file).length)
      return [
        {
          figure: 'cold start of the installed package, from spawn to the first 200 : an empty node:http server',
          value: cold.ratio,
          unit: '×',
          aim: { most: 1.2 },
          note: `${short(cold.ours.median)} ms : ${short(cold.reference.median)} ms`,
        },
        {
          figure: 'the very first start, with nothing compiled before : an empty node:http server',
          value: first.ratio,
          unit: '×',
          note: `${short(first.ours.median)} ms : ${short(first.reference.median)} ms`,
        },
        ...(idle.length > 0
          ? [
              {
                figure: 'idle memory : an empty node:http server',
                value: spreadOf(idle),
                unit: '×',
                aim: { most: 1.25 },
                note: `${short(spreadOf(memory[0]).median / 1024)} MB : ${short(spreadOf(memory[1]).median / 1024)} MB`,
              },
            ]
          : []),
        {
          figure: 'installed size',
          value: spreadOf([bytesIn(join(folder, 'node_modules/bank131-mock')) / 1000]),
          unit: 'kB',
          aim: { most: 1_000 },
        },
        {
          figure: 'JavaScript in the package',
          value: spreadOf([kilobytes(scripts)]),
          unit: 'kB',
          aim: { most: 1_000 },
        },
        {
          figure: 'packages that it installs',
          value: spreadOf([modules.length - 1]),
          unit: '',
          aim: { most: 0 },
        },
        {
          figure: 'what a browser loads to have a bank, gzipped, without MSW',
          value: spreadOf([gzipped(importGraph(dist, 'browser.js').atOnce)]),
          unit: 'kB',
          aim: { most: 100 },
        },
        {
          figure: 'and with what it may load later: the control API, the signature doctor',
          value: spreadOf([gzipped(importGraph(dist, 'browser.js').files)]),
          unit: 'kB',
        },
      ]
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
})

/** Erasable TypeScript without its types, as Node itself would load it. */
function plainScript(source: string): string {
  return source.replace(/^import type .*$/gm, '').replace(/ as AddressInfo/g, '')
}

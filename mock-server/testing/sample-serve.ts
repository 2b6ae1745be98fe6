import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'
import { builtPackage } from './built-package.ts'

/** What a user starts. */
export const program = join(await builtPackage(), 'cli.js')

/** A running program, and what it has printed. */
export interface Served {
  url: string
  lines: string[]
  child: ChildProcess
  /** Resolves once a line has come that holds the text. */
  line(text: string): Promise<string>
}

/** `bank131-mock serve` in a process of its own, on a free port; it ends with the test. */
export const serve = (args: string[], options: Surroundings = {}): Promise<Served> =>
  startProgram(['serve', '--port', '0', ...args], options)

interface Surroundings {
  env?: object
  cwd?: string
}

/** A command that listens, in a process of its own; it ends with the test. */
export async function startProgram(args: string[], options: Surroundings = {}): Promise<Served> {
  const env = { ...process.env, FORCE_COLOR: undefined, ...options.env }
  const child = spawn(process.execPath, [program, ...args], {
    env,
    cwd: options.cwd ?? tmpdir(),
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines: string[] = []
  const reader = createInterface(child.stdout)
  reader.on('line', (line) => lines.push(line))
  const line = async (text: string): Promise<string> => {
    for (;;) {
      const found = lines.find((each) => each.includes(text))
      if (found !== undefined) return found
      await once(reader, 'line')
    }
  }
  const listening = await line('listening on')
  return { url: /listening on (http:[^"\s]+)/.exec(listening)![1]!, lines, child, line }
}

import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { builtPackage } from './built-package.ts'

const program = join(await builtPackage(), 'cli.js')

interface Ran {
  code: number | null
  out: string
  err: string
}

interface Surroundings {
  env?: NodeJS.ProcessEnv
  cwd?: string
  /** Standard input. */
  input?: string
  /** Told of the process once it runs. */
  started?(child: { kill(signal: NodeJS.Signals): boolean; stdout: NodeJS.ReadableStream }): void
}

/** The program as a user starts it: in a process of its own, to its end. */
export async function runProgram(args: string[], { env, cwd, input, started }: Surroundings = {}): Promise<Ran> {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, FORCE_COLOR: undefined, ...env },
    cwd: cwd ?? tmpdir(),
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  child.stdin.on('error', () => {}) // one that reads nothing may have ended
  child.stdin.end(input ?? '')
  const printed = Promise.all([text(child.stdout), text(child.stderr)])
  started?.(child)
  const [out, err] = await printed
  return { code: await ended, out, err }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { atExit } from './at-exit.ts'

/** Keeps nothing of what it compiles: a start is like the first one, as in a CI job. */
const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' }

/** From spawn to the first 200, milliseconds; what can be told then; and, left alone for a second, kilobytes of memory. */
export async function firstAnswer<Told = undefined>(
  args: string[],
  path: string,
  tell?: () => Told,
): Promise<{ ms: number; told: Told | undefined; kilobytes: number | undefined }> {
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
    const told = tell?.()
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    return { ms, told, kilobytes: residentKilobytes(child.pid!) }
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

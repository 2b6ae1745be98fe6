import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { atExit } from './at-exit.ts'
import { freePort } from './listen.ts'

const script = fileURLToPath(new URL('../../.ci/postgres', import.meta.url))
const SECONDS_TO_END = 10

/** A server of this machine's PostgreSQL with its defaults, for this run alone; nothing where there is none. */
export async function startPostgres(): Promise<({ url: string } & Disposable) | undefined> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'bank131-mock-postgres-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    execFileSync('bash', [script, folder, String(port)], { stdio: 'ignore' })
  } catch {
    remove()
    return undefined
  }
  const lock = join(folder, 'data/postmaster.pid')
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0])
  const end = atExit(() => {
    isThere(pid, 'SIGQUIT')
    // It writes into its folder until it has ended; an exit waits for no promise. One that nobody reaps stays there without its lock.
    for (let left = SECONDS_TO_END * 20; left > 0 && isThere(pid, 0) && existsSync(lock); left--) sleepSync(50)
    remove()
  })
  return { url: `postgres://bank@127.0.0.1:${port}/postgres`, [Symbol.dispose]: end }
}

const sleepSync = (ms: number) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

/** Whether the signal found its process. */
function isThere(pid: number, signal: 'SIGQUIT' | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

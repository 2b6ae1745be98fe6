import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { atExit } from './at-exit.ts'
import { freePort } from './listen.ts'

const script = fileURLToPath(new URL('../../.ci/postgres', import.meta.url))
const SECONDS_TO_END = 30

/** A server of this machine's PostgreSQL with its defaults, for this run alone; nothing where there is none. */
export async function startPostgres(): Promise<({ url: string } & AsyncDisposable) | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'bank131-mock-postgres-'))
  const port = await freePort()
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    execFileSync('bash', [script, folder, String(port)], { stdio: 'ignore' })
  } catch {
    remove()
    return undefined
  }
  const pid = Number(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0])
  const end = atExit(() => {
    isThere(pid, 'SIGINT')
    remove()
  })
  return {
    url: `postgres://bank@127.0.0.1:${port}/postgres`,
    async [Symbol.asyncDispose]() {
      isThere(pid, 'SIGINT')
      for (let left = SECONDS_TO_END * 10; left > 0 && isThere(pid, 0); left--) await sleep(100)
      end()
    },
  }
}

/** Whether the signal found its process. */
function isThere(pid: number, signal: 'SIGINT' | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

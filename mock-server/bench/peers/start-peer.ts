import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { atExit } from '../at-exit.ts'
import { freePort } from '../listen.ts'
import type { Peer } from './define-peer.ts'

const SECONDS_TO_START = 60

export interface StartedPeer {
  port: number
  stop(): Promise<void>
}

/** A peer that answers. @throws {Error} with what it printed, for one that ends or does not answer within a minute */
export async function startPeer(peer: Peer, root: string, request: RequestInit): Promise<StartedPeer> {
  const port = await freePort()
  const folder = mkdtempSync(join(root, 'peer-'))
  const { program, args } = peer.command({ modules: join(root, 'node_modules'), folder, port })
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  const kill = atExit(() => child.kill('SIGKILL'))
  let said = ''
  child.stderr.on('data', (text) => {
    said = `${said}${text}`.slice(-1_000)
  })
  const stop = async () => {
    const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined
    kill()
    await gone
  }
  const until = performance.now() + SECONDS_TO_START * 1_000
  for (;;) {
    const status = await fetch(`http://127.0.0.1:${port}/api/v2/session/create`, request).then(
      async (answer) => (await answer.text()) && answer.status,
      () => undefined,
    )
    if (status === 200 || status === 201) return { port, stop }
    if (child.exitCode !== null || performance.now() > until) {
      await stop()
      throw new Error(`${peer.name}: expected an answer of 200, got ${status ?? 'none'}: ${said}`)
    }
    await sleep(100)
  }
}

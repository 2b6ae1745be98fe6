import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { atExit } from '../at-exit.ts'
import { cpuOf } from '../cpu-of.ts'
import { freePort } from '../listen.ts'
import type { Peer } from './define-peer.ts'

const SECONDS_TO_START = 60

/** What the schema refuses, at the top and deep inside. */
const refused = [
  { customer: { reference: 1 } },
  { amount_details: { amount: '10000', currency: 'rub' } },
  { payout_details: { type: 'card', card: { type: 'tokenized_card', tokenized_card: { token: 5 } } } },
].map((body) => JSON.stringify(body))

export interface StartedPeer {
  port: number
  /** Its processor time so far, microseconds. */
  cpu(): number
  stop(): Promise<void>
}

/** A peer that answers. @throws {Error} with what it printed, for one that ends or does not answer within a minute, or takes what it should refuse */
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
  const statusOf = (body: RequestInit) =>
    fetch(`http://127.0.0.1:${port}/api/v2/session/create`, { ...request, ...body }).then(
      async (answer) => {
        await answer.text()
        return answer.status
      },
      () => undefined,
    )
  for (;;) {
    const status = await statusOf({})
    if (status === 200 || status === 201) break
    if (child.exitCode !== null || performance.now() > until) {
      await stop()
      throw new Error(`${peer.name}: expected an answer of 200, got ${status ?? 'none'}: ${said}`)
    }
    await sleep(100)
  }
  for (const body of peer.judges ? refused : []) {
    const status = await statusOf({ body })
    if (status !== undefined && status >= 400) continue
    await stop()
    throw new Error(`${peer.name}: expected ${body} to be refused, got ${status ?? 'no answer'}`)
  }
  return { port, cpu: () => cpuOf(child.pid!), stop }
}

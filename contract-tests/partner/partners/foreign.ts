import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { certifyPartner } from '../certify/certify-partner.ts'
import type { Case } from '../certify/define-case.ts'
import type { CaseResult } from '../certify/verdicts.ts'
import { type Habit, sayHabits } from './habits.ts'
import { askedAt, freePort, keyFile, type PartnerProcess, startProcess } from './partner-process.ts'

interface ForeignPartner {
  /** How the program is started, without its options. */
  command: readonly [program: string, ...given: string[]]
  habits: readonly Habit[]
  /** What it does wrong, if anything. */
  loses?: string
  /** It waits for an answer for as long (3 s). */
  timeoutMs?: number
}

/** More than a busy machine is late by: who gives up on a confirm repeats it. */
const TIMEOUT_MS = 3_000

/** Starts a partner by other hands as a process of its own, judges it, and ends it. */
export async function certifyForeign(only: readonly Case[], partner: ForeignPartner): Promise<CaseResult[]> {
  const port = await freePort()
  await using started = await startForeign(partner, `http://127.0.0.1:${port}`)
  const slowAnswerMs = 2 * (partner.timeoutMs ?? TIMEOUT_MS)
  const restart = partner.habits.includes('file') && { restart: started.restart }
  return await certifyPartner(only, { port, ...askedAt(started.url), ...restart, quietMs: 400, slowAnswerMs })
}

interface StartedForeign extends AsyncDisposable {
  url: string
  /** Its process ends in the middle of whatever it does; another begins, with the same file of orders. */
  restart(): Promise<void>
}

/** The partner's process, once it listens. */
export async function startForeign(
  { command, habits, loses, timeoutMs = TIMEOUT_MS }: ForeignPartner,
  bank: string,
): Promise<StartedForeign> {
  await using folder = new AsyncDisposableStack()
  const path = await mkdtemp(join(tmpdir(), 'bank131-partner-'))
  folder.defer(() => rm(path, { recursive: true, force: true }))
  const options = {
    bank,
    project: 'demo_project',
    'private-key': keyFile('partner.private.pem'),
    'bank-key': keyFile('bank.public.pem'),
    state: join(path, 'orders.json'),
    habits: sayHabits(habits),
    ...(loses !== undefined && { loses }),
    'timeout-ms': String(timeoutMs),
  }
  const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])
  let running: PartnerProcess = await startProcess([...command, ...flags])
  folder.defer(() => running[Symbol.asyncDispose]())
  const kept = folder.move()
  return {
    url: running.url,
    async restart() {
      await running.kill()
      running = await startProcess([...command, ...flags, '--port', new URL(running.url).port])
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  }
}

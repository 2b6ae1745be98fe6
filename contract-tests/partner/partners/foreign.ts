import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { startBank } from '../../../mock-server/index.ts'
import { certifyPartner } from '../certify/certify-partner.ts'
import type { Case } from '../certify/define-case.ts'
import type { CaseResult } from '../certify/verdicts.ts'
import { type Habit, sayHabits } from './habits.ts'

export interface ForeignPartner {
  /** How the program is started, without its options. */
  command: readonly [program: string, ...given: string[]]
  habits: readonly Habit[]
  /** What it does wrong, if anything. */
  loses?: string
}

const key = (name: string) => fileURLToPath(new URL(`../../../fixtures/keys/${name}`, import.meta.url))

/** It waits for an answer for as long; `slowAnswerMs` is longer. */
const TIMEOUT_MS = 1_000

/** Starts a partner by other hands as a process of its own, judges it, and ends it. */
export async function certifyForeign(only: readonly Case[], partner: ForeignPartner): Promise<CaseResult[]> {
  const port = await freePort()
  await using started = await startForeign(partner, `http://127.0.0.1:${port}`)
  const { url } = started
  const pay = (from: string) => `POST ${url}/pay {"amount":{amount},"reference":"{reference}","from":"${from}"}`
  return await certifyPartner(only, {
    port,
    webhookUrl: `${url}/webhooks`,
    triggers: { any: pay('card'), account: pay('account'), nominal: pay('nominal'), rko: pay('rko') },
    order: `GET ${url}/orders/{reference}`,
    quietMs: 400,
    slowAnswerMs: 2 * TIMEOUT_MS,
  })
}

/** The partner's process, once it listens. */
async function startForeign({ command, habits, loses }: ForeignPartner, bank: string) {
  const folder = await mkdtemp(join(tmpdir(), 'bank131-partner-'))
  const [program, ...given] = command
  const options = {
    bank,
    project: 'demo_project',
    'private-key': key('partner.private.pem'),
    'bank-key': key('bank.public.pem'),
    state: join(folder, 'orders.json'),
    habits: sayHabits(habits),
    ...(loses !== undefined && { loses }),
    'timeout-ms': String(TIMEOUT_MS),
  }
  const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])
  const child = spawn(program, [...given, ...flags], { stdio: ['ignore', 'pipe', 'inherit'] })
  const end = async () => {
    await ended(child)
    await rm(folder, { recursive: true, force: true })
  }
  try {
    return { url: `http://127.0.0.1:${await firstLine(child)}`, [Symbol.asyncDispose]: end }
  } catch (error) {
    await end()
    throw error
  }
}

async function firstLine(child: ChildProcess): Promise<string> {
  for await (const line of createInterface(child.stdout!)) return line.trim()
  throw new Error(`${child.spawnfile} ended before it said on which port it listens`)
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await exit
}

async function freePort(): Promise<number> {
  await using bank = await startBank()
  return bank.port
}

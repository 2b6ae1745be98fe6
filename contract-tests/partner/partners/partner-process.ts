import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { startBank } from '../../../mock-server/index.ts'
import type { ClientOptions } from './bank-client.ts'

export const keyFile = (name: string) => fileURLToPath(new URL(`../../../fixtures/keys/${name}`, import.meta.url))

export interface PartnerProcess extends AsyncDisposable {
  url: string
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>
}

/** Starts a partner as a process of its own, and waits until it has said on which port it listens. @throws where it ends before that */
export async function startProcess([program, ...given]: readonly [string, ...string[]]): Promise<PartnerProcess> {
  const child = spawn(program, given, { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    return {
      url: `http://127.0.0.1:${await firstLine(child)}`,
      kill: () => ended(child, 'SIGKILL'),
      [Symbol.asyncDispose]: () => ended(child),
    }
  } catch (error) {
    await ended(child)
    throw error
  }
}

async function firstLine(child: ChildProcess): Promise<string> {
  for await (const line of createInterface(child.stdout!)) return line.trim()
  throw new Error(`${child.spawnfile} ended before it said on which port it listens`)
}

async function ended(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill(signal)
  await exit
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  await using bank = await startBank()
  return bank.port
}

/** What makes a partner at `url` take payments. */
export function paymentsAt(url: string, { sendsOn, capturesWhenTold, takesOnly }: Partial<ClientOptions> = {}) {
  const post = (place: string) => `POST ${url}/${place} {"amount":{amount},"reference":"{reference}"}`
  const triggers = {
    payment: post('take'),
    refund: post('refund'),
    ...(capturesWhenTold && { capture: post('capture') }),
  }
  return {
    triggers: { ...(!takesOnly && askedAt(url).triggers), ...triggers },
    ...(sendsOn !== 'at once' && { payerPage: `GET ${url}/checkout/{reference}` }),
  }
}

/** What makes a partner at `url` pay, and how it is asked about an order: all partners here are told in the same way. */
export function askedAt(url: string) {
  const pay = (from: string) => `POST ${url}/pay {"amount":{amount},"reference":"{reference}","from":"${from}"}`
  return {
    webhookUrl: `${url}/webhooks`,
    triggers: { any: pay('card'), account: pay('account'), nominal: pay('nominal'), rko: pay('rko') },
    order: `GET ${url}/orders/{reference}`,
  }
}

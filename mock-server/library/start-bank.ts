import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { App } from '../control/control.ts'
import { Bank } from '../engine/bank.ts'
import type { BankOptions } from '../engine/bank-options.ts'
import { nodePorts } from '../engine/node/ports.ts'
import type { Observers } from '../engine/observers.ts'
import { answerDirectly } from '../http/direct.ts'
import { nodeListener } from '../http/node/listener.ts'
import { createMemoryStore } from '../store/memory/memory-store.ts'
import { setImmediate } from '../timers/real-timers.ts'
import type { BankHandle } from './bank-handle.ts'
import { appOf, handleOf } from './create-bank.ts'
import { within } from './within.ts'

export interface StartOptions extends BankOptions {
  /** 0 for a free one (the default). */
  port?: number
  /** Default 127.0.0.1. Anything but loopback needs an `adminToken`. */
  host?: string
  /** Asked for by the control API as `Authorization: Bearer …`. */
  adminToken?: string
}

export interface StartedBank extends BankHandle {
  /** Where it listens, without a trailing slash. */
  readonly url: string
  readonly port: number
  /** Stops listening, lets deliveries under way finish, and answers how many webhooks were still due. It always comes to an end. */
  drain(options?: DrainOptions): Promise<number>
}

interface DrainOptions {
  /** Milliseconds for what is under way (default 8000); then it is broken off, and its webhooks count as due. */
  graceMs?: number
  /** Breaks it off at once. */
  signal?: AbortSignal
}

/** A little less than the ten seconds that who stops a process commonly gives it. */
const GRACE_MS = 8_000

/** Answers are ready when nothing is under way; who does not read them by then does not read. */
const ANSWERS_LEAVE_WITHIN_MS = 1_000

/** A bank on a port of its own. @throws {RangeError} for a host off loopback without a token; Node's own error for a taken port */
export async function startBank(options: StartOptions = {}, observers: Observers = {}): Promise<StartedBank> {
  const { port = 0, host = '127.0.0.1', adminToken } = options
  if (!isLoopback(host) && adminToken === undefined) {
    throw new RangeError(`host: ${host} is off loopback and opens the control API to others; an admin token is needed`)
  }
  const bank = new Bank(nodePorts, options, observers, createMemoryStore)
  let url = ''
  const mount = async (app: App) => (await import('./documents.ts')).mountDocuments(app, () => url)
  const fetch = appOf(bank, { token: adminToken, mount })
  const handle = handleOf(bank, fetch, () => url)
  const server = createServer(nodeListener((call) => answerDirectly(bank, call), fetch, observers.onError))
  await listen(server, port, host)
  const address = server.address() as AddressInfo
  url = `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`
  bank.address = options.publicUrl ?? url
  // Read while the first call is on its way. A key that is wrong is told of where it is used.
  setImmediate(() => void bank.bankKey().catch(() => {}))
  const close = async () => {
    const closed = stopListening(server)
    server.closeAllConnections()
    await closed
    await bank.close()
  }
  return {
    ...handle,
    port: address.port,
    url,
    publicUrl: bank.address,
    close,
    [Symbol.asyncDispose]: close,
    async drain({ graceMs = GRACE_MS, signal }: DrainOptions = {}) {
      const closed = stopListening(server)
      const answered = within(Math.min(graceMs, ANSWERS_LEAVE_WITHIN_MS), signal, leaving(server, closed))
      await within(graceMs, signal, Promise.all([bank.stop(), answered.then(() => server.closeAllConnections())]))
      server.closeAllConnections()
      await closed
      const due = await bank.webhooksDue()
      await bank.close()
      return due
    },
  }
}

/** Node closes by itself no connection that becomes idle after the server was told to close. */
async function leaving(server: Server, closed: Promise<void>): Promise<void> {
  let open = true
  void closed.then(() => {
    open = false
  })
  while (open) {
    server.closeIdleConnections()
    await within(10, undefined, closed)
  }
}

/** A name that only begins like such an address may lead anywhere. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)

const stopListening = (server: Server) => new Promise<void>((resolve) => server.close(() => resolve()))

const listen = (server: Server, port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })

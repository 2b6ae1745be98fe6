import { createServer } from 'node:http'
import { bankTestKeys } from '../../fixtures/keys/index.ts'
import type { App } from '../control/control.ts'
import { Bank } from '../engine/bank.ts'
import type { BankOptions } from '../engine/bank-options.ts'
import { nodePorts } from '../engine/node/ports.ts'
import type { Observers } from '../engine/observers.ts'
import { answerDirectly } from '../http/direct.ts'
import { nodeListener } from '../http/node/listener.ts'
import { takeCallLater } from '../http/take-call-later.ts'
import { recordingStores } from '../recording/recording-store.ts'
import type { CreateStore } from '../store/port.ts'
import type { BankHandle } from './bank-handle.ts'
import { appWith, handleWith } from './handle-with.ts'
import { listen } from './listening.ts'
import { recordBy } from './record-by.ts'
import type { SecureAddress, TlsOptions } from './secure-server.ts'
import { storeOf } from './store-of.ts'
import { within } from './within.ts'

export interface StartOptions extends BankOptions {
  /** 0 for a free one (the default). */
  port?: number
  /** Default 127.0.0.1. Anything but loopback needs an `adminToken`. */
  host?: string
  /** Asked for by the control API as `Authorization: Bearer …`. */
  adminToken?: string
  /** HTTPS beside the plain port, with certificates of a CA of its own (docs/https.md). `true`: a free port, and a CA that lives as long as the bank. */
  tls?: boolean | TlsOptions
  /** PEM: a CA whose certificates are trusted where webhooks go to an HTTPS address, besides those that Node trusts. */
  webhookCa?: string
  /**
   * Where everything is kept: `memory` (the default: gone with the process); a file, as a path or as `sqlite:PATH`, which outlives it and is
   * this process's alone; or `postgres://…`, a database that any number of banks share. What the options say of projects counts only for those that are not there.
   */
  store?: string
  /** `full`: a file survives a power cut too, and is slower (default `normal`: it survives the end of the process, however it comes). */
  storeSync?: 'normal' | 'full'
  /** A file into which all that happens is written, step by step (docs/recording.md); what was in it is replaced. */
  record?: string
}

export interface StartedBank extends BankHandle {
  /** Where it listens, without a trailing slash. */
  readonly url: string
  readonly port: number
  /** Where it listens for HTTPS, if it does. */
  readonly tls?: SecureAddress
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

/** A bank on a port of its own. @throws {RangeError} for a host off loopback without a token; {StoreUnusableError} for a store that cannot be used; Node's own error for a taken port */
export async function startBank(
  given: StartOptions = {},
  observers: Observers = {},
  createStore?: CreateStore,
): Promise<StartedBank> {
  const { tls, ...rest } = given
  const options = { ...rest, ...(tls && { tls: tls === true ? {} : tls }) }
  const { port = 0, host = '127.0.0.1', adminToken } = options
  if (!isLoopback(host) && adminToken === undefined) {
    throw new RangeError(`host: ${host} is off loopback and opens the control API to others; an admin token is needed`)
  }
  const ports = options.webhookCa === undefined ? nodePorts : await portsTrusting(options.webhookCa)
  const kept = { ...options, bankKey: options.bankKey ?? bankTestKeys }
  const stores = recordingStores(createStore ?? (await storeOf(kept, observers)))
  const bank = new Bank(ports, options, observers, stores.create)
  // What is due in them goes on, and what was kept of them is told.
  if (options.store !== undefined) await Promise.all(bank.projectIds().map((id) => bank.find(id)))
  const record = recordBy(bank, stores)
  if (options.record !== undefined) await record(options.record)
  const secure = options.tls ? (await import('./secure-server.ts')).secureServer(options.tls, host) : undefined
  let url = ''
  let encrypted: SecureAddress | undefined
  const mount = async (app: App) =>
    (await import('./served-pages.ts')).mountPages(app, bank, {
      own: () => url,
      token: adminToken,
      secure: () => encrypted,
    })
  const fetch = appWith(bank, takeCallLater, {
    token: adminToken,
    mount,
    ...(secure?.ca && { caCertificate: secure.ca }),
  })
  const handle = handleWith(bank, fetch, () => url, record)
  const listener = nodeListener((call) => answerDirectly(bank, takeCallLater, call), fetch, observers.onError)
  const plain = await listen(createServer(listener), port, host)
  url = addressOf('http', host, plain.port)
  bank.address = options.publicUrl ?? url
  const all = [plain]
  if (secure) {
    const server = secure.listener(listener, observers.onError)
    const listening = await listen(server, secure.port, host).catch(async (error) => {
      await plain.close()
      await bank.close()
      throw error
    })
    all.push(listening)
    encrypted = secure.reached(listening.port)
  }
  const stop = () => Promise.all(all.map((each) => each.close()))
  const close = async () => {
    await stop()
    await bank.close()
  }
  return {
    ...handle,
    port: plain.port,
    url,
    publicUrl: bank.address,
    ...(encrypted && { tls: encrypted }),
    close,
    [Symbol.asyncDispose]: close,
    async drain({ graceMs = GRACE_MS, signal }: DrainOptions = {}) {
      await within(graceMs, signal, Promise.all([bank.stop(), ...all.map((each) => each.drain(graceMs, signal))]))
      await stop()
      const due = await bank.webhooksDue()
      await bank.close()
      return due
    },
  }
}

const portsTrusting = async (ca: string) => (await import('../engine/node/ports-trusting.ts')).nodePortsTrusting(ca)

const addressOf = (scheme: 'http' | 'https', host: string, port: number): string =>
  `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`

/** A name that only begins like such an address may lead anywhere. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)

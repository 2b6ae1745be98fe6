import { createPrivateKey } from 'node:crypto'
import { testKeys } from '../../../fixtures/index.ts'
import { type BankKey, type StartedBank, startBank } from '../../../mock-server/index.ts'
import { addressesOf } from './addresses-of.ts'
import { beginAnew } from './begin-anew.ts'
import type { Case } from './define-case.ts'
import { patiently } from './patiently.ts'
import { ensureReachable, whyUnreachable } from './reachable.ts'
import { restartBy } from './restart-by.ts'
import { type RunOptions, runCases } from './run-cases.ts'
import type { Triggers } from './stage-options.ts'
import { type HttpCall, readHttpCall, readTrigger, type Trigger } from './trigger.ts'
import type { CaseResult } from './verdicts.ts'

export interface CertifyOptions {
  /** Where the partner takes webhooks. */
  webhookUrl: string
  /** How to make it pay, in the words of `--trigger`, or as a function; `any` stands for those that are missing. */
  triggers?: Triggers<string | Trigger>
  /** The page that a payer's browser opens to be sent on to the bank: `GET URL`. Without it, what the trigger of a payment answers. */
  payerPage?: string
  /** An order counts as paid as soon as its money is held. */
  shipsHeld?: boolean
  /** How to ask it about an order; what it answers is compared with what it answers about others. */
  order?: string | Trigger
  /** What that answer looks like for an order that was paid, or that failed. */
  orderPaid?: RegExp
  orderFailed?: RegExp
  /** Stops the partner, whatever it does, and starts it again: a command for the shell, or a function. Without it nothing is asked that needs it. */
  restart?: string | (() => Promise<void>)
  /** Where the bank listens; 0 for a free port (the default). */
  port?: number
  host?: string
  project?: string
  /** The partner's public key, PEM (default: the published test key). */
  partnerKey?: string
  /** The bank's key (default: the published test key). */
  bankKey?: BankKey
  /** Where the bank keeps everything, and how surely: as of `startBank` (memory). What the project held of an earlier run is dropped. */
  store?: string
  storeSync?: 'normal' | 'full'
  /** A file into which all that happens is written, to be opened by `bank131-mock ui FILE`. */
  record?: string
  skip?: Readonly<Record<string, string>>
  /** Calls that the bank keeps to judge by (1,000,000). */
  journalRows?: number
  /** The run had more calls than were kept: so many were not seen when all orders were looked at once more. */
  onDropped?(calls: number): void
  /** Milliseconds (300, 5000, 35000). */
  quietMs?: number
  patienceMs?: number
  slowAnswerMs?: number
  tell?(text: string): void
  /** A case has ended; called once more for one that turns out, when the run ends, to have failed later. */
  onResult?(result: CaseResult): void
  /** A case begins, as number `index` of so many. */
  onCase?(about: Pick<Case, 'id' | 'title'>, index: number, of: number): void
  /** Every case has been judged; calls that come late are waited for. */
  onJudged?(): void
  /** What is waited for just now. */
  onWaiting?(what: string): void
  /** Breaks the run off; the cases that have been judged are answered. */
  signal?: AbortSignal
  /** The bank listens: the partner can be started now. */
  onListening?(bank: StartedBank): void | Promise<void>
}

/** Plays the bank to a partner and judges what it does. @throws {Unreachable} where the partner is not there when the first case begins */
export async function certifyPartner(cases: readonly Case[], options: CertifyOptions): Promise<CaseResult[]> {
  const { webhookUrl, port = 0, host, project = 'demo_project', partnerKey, bankKey } = options
  const { store, storeSync, record } = options
  const journalRows = options.journalRows ?? 1_000_000
  await using bank = await startBank({
    port,
    ...(host !== undefined && { host }),
    ...(bankKey && { bankKey }),
    ...(store !== undefined && { store }),
    ...(storeSync !== undefined && { storeSync }),
    ...(record !== undefined && { record }),
    clock: 'manual',
    // The whole run is judged once more in the end.
    journal: { calls: journalRows, bytes: 2 ** 32 },
    // A bad signature is one finding, and not the end of all others.
    projects: { [project]: { webhookUrl, signature: 'warn', ...(partnerKey !== undefined && { partnerKey }) } },
  })
  if (store !== undefined)
    await beginAnew(bank, project, {
      webhook_url: webhookUrl,
      signature: 'warn',
      partner_key: partnerKey ?? testKeys.partner.publicKey,
    })
  await options.onListening?.(bank)
  const patienceMs = options.patienceMs ?? 5_000
  const addresses = addressesOf(options)
  await ensureReachable(addresses, patienceMs, options)
  const over = new AbortController()
  const triggerOf = (trigger: string | Trigger): Trigger =>
    typeof trigger === 'string' ? readTrigger(trigger, over.signal) : trigger
  const triggers = Object.entries(options.triggers ?? {}).map(([source, trigger]) => [source, triggerOf(trigger)])
  const run: RunOptions = {
    bank,
    webhookUrl,
    keys: {
      bank: createPrivateKey((bankKey ?? testKeys.bank).privateKey),
      foreign: createPrivateKey(testKeys.other.privateKey),
    },
    triggers: Object.fromEntries(triggers),
    ...(options.order !== undefined && { order: patiently(triggerOf(options.order), patienceMs, over.signal) }),
    ...(options.orderPaid && { orderPaid: options.orderPaid }),
    ...(options.orderFailed && { orderFailed: options.orderFailed }),
    ...callOf('payerPage', options.payerPage),
    ...callOf('checkout', options.triggers?.payment),
    ...(options.shipsHeld && { shipsHeld: true }),
    ...(options.restart && { restart: restartBy(options.restart) }),
    partnerHosts: addresses.map(({ url }) => new URL(url).hostname),
    quietMs: options.quietMs ?? 300,
    patienceMs,
    slowAnswerMs: options.slowAnswerMs ?? 35_000,
    journalRows,
    tell: options.tell ?? (() => {}),
    whyGone: () => whyUnreachable(addresses, patienceMs, options),
    ...(options.skip && { skip: options.skip }),
    ...(options.onResult && { onResult: options.onResult }),
    ...(options.onCase && { onCase: options.onCase }),
    ...(options.onJudged && { onJudged: options.onJudged }),
    ...(options.onWaiting && { onWaiting: options.onWaiting }),
    ...(options.signal && { signal: options.signal }),
  }
  const results = await runCases(cases, run).finally(() => over.abort())
  const dropped = await droppedCalls(bank)
  if (dropped > 0) options.onDropped?.(dropped)
  return results
}

/** An HTTP call that a browser can make; nothing for a command or a function. */
function callOf<Name extends string>(name: Name, text?: string | Trigger): { [N in Name]?: HttpCall } {
  const call = typeof text === 'string' ? readHttpCall(text) : undefined
  return (call ? { [name]: call } : {}) as { [N in Name]?: HttpCall }
}

async function droppedCalls({ id, url, fetch }: StartedBank): Promise<number> {
  const answer = await fetch(new Request(`${url}/__admin/projects/${id}/requests?limit=1`))
  return ((await answer.json()) as { dropped?: number }).dropped ?? 0
}

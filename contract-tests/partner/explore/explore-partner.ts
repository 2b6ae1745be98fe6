import { createPrivateKey, randomInt } from 'node:crypto'
import { testKeys } from '../../../fixtures/index.ts'
import { type StartedBank, startBank } from '../../../mock-server/index.ts'
import { addressesOf } from '../certify/addresses-of.ts'
import type { CertifyOptions } from '../certify/certify-partner.ts'
import { patiently } from '../certify/patiently.ts'
import { ensureReachable } from '../certify/reachable.ts'
import { restartBy } from '../certify/restart-by.ts'
import type { Source } from '../certify/stage-options.ts'
import { inAnyCase, readTrigger, type Trigger } from '../certify/trigger.ts'
import { ChangeCounts } from './change-counts.ts'
import { type Explored, exploreRuns } from './explore-runs.ts'
import { Pace } from './play/pace.ts'
import type { RunSetup } from './play/run-setup.ts'
import { WebhookLine } from './play/webhook-line.ts'
import { readOnChange } from './read-on-change.ts'
import { samplesOf } from './samples-of.ts'
import type { Schedule } from './schedules/schedule.ts'
import type { Watcher } from './watcher.ts'

type Shared =
  | 'webhookUrl'
  | 'order'
  | 'orderPaid'
  | 'orderFailed'
  | 'port'
  | 'host'
  | 'project'
  | 'partnerKey'
  | 'bankKey'
  | 'quietMs'
  | 'patienceMs'
  | 'slowAnswerMs'
  | 'signal'
  | 'restart'
  | 'onListening'

export interface ExploreOptions extends Pick<CertifyOptions, Shared>, Watcher {
  /** How to make it pay, in the words of `--trigger`, or as a function; `any` stands for those that are missing. */
  triggers: Partial<Record<Source, string | Trigger>>
  /** How many schedules are tried (300). */
  runs?: number
  /** No run is begun after so many seconds. */
  seconds?: number
  /** What all schedules follow from: the same seed, the same schedules. Drawn where it is not given. */
  seed?: number
  /** This one alone, in the place of drawn ones. */
  replay?: Schedule
  /** So many runs each finding may take to be made short (60). */
  shrinkRuns?: number
  /** It ends when so many things have been found (10). */
  mostFindings?: number
}

/** What an exploration came to. */
export interface Exploration extends Explored {
  seed: number
  title: string
}

/** Runs a partner through drawn schedules of what can happen between it and the bank, and judges each. @throws {Unreachable} where nobody listens at its addresses */
export async function explorePartner(options: ExploreOptions): Promise<Exploration> {
  const { webhookUrl, port = 0, host, project = 'demo_project', partnerKey, bankKey } = options
  const seed = options.seed ?? randomInt(2 ** 31)
  const pace = new Pace(options.quietMs ?? 100)
  const line = new WebhookLine(webhookUrl, pace)
  const made = {
    port,
    ...(host !== undefined && { host }),
    ...(bankKey && { bankKey }),
    clock: 'manual' as const,
    journal: { calls: 100_000, bytes: 2 ** 30 },
    onWebhook: line.send,
    // Signatures are for certify: here one that is bad would hide all others.
    projects: {
      [project]: { webhookUrl, signature: 'warn' as const, ...(partnerKey !== undefined && { partnerKey }) },
    },
  }
  const changes = new ChangeCounts()
  await using started = await startBank(made, { onCall: pace.onCall, onChange: changes.note })
  const bank = readOnChange(started, changes)
  line.bank = bank
  await options.onListening?.(started)
  const patienceMs = options.patienceMs ?? 5_000
  await ensureReachable(addressesOf(options), patienceMs, options)
  const over = new AbortController()
  try {
    const setup = setupOf(options, bank, { line, pace }, over.signal)
    return { seed, title: `explore ${webhookUrl}`, ...(await exploreRuns(setup, { ...options, seed })) }
  } finally {
    over.abort()
  }
}

function setupOf(
  options: ExploreOptions,
  bank: StartedBank,
  own: Pick<RunSetup, 'line' | 'pace'>,
  signal: AbortSignal,
): RunSetup {
  const { patienceMs = 5_000, bankKey, restart } = options
  const triggerOf = (trigger: string | Trigger) =>
    typeof trigger === 'string' ? readTrigger(trigger, signal) : trigger
  const stage: RunSetup['stage'] = {
    bank,
    webhookUrl: options.webhookUrl,
    keys: {
      bank: createPrivateKey((bankKey ?? testKeys.bank).privateKey),
      foreign: createPrivateKey(testKeys.other.privateKey),
    },
    triggers: Object.fromEntries(
      Object.entries(options.triggers).map(([source, trigger]) => [source, triggerOf(trigger)]),
    ),
    ...(options.order !== undefined && { order: patiently(inAnyCase(triggerOf(options.order)), patienceMs, signal) }),
    ...(options.orderPaid && { orderPaid: options.orderPaid }),
    ...(options.orderFailed && { orderFailed: options.orderFailed }),
    partnerHosts: [],
    quietMs: options.quietMs ?? 100,
    patienceMs,
    slowAnswerMs: options.slowAnswerMs ?? 5_000,
    tell: () => {},
    ...(options.onWaiting && { onWaiting: options.onWaiting }),
    ...(options.signal && { signal: options.signal }),
  }
  return { ...own, stage, samples: samplesOf(stage), ...(restart && { restart: restartBy(restart) }) }
}

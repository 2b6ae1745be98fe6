import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { onServer, ownDatabase } from '../testing/own-database.ts'
import { isQuiet, readEnd } from './end-state.ts'
import { type History, isKnown, newHistory } from './history.ts'
import { Orders } from './orders.ts'
import { recordingPartner } from './recording-partner.ts'
import { Replicas } from './replicas.ts'
import { seeded } from './seeded.ts'
import { partnerKey } from './signed-call.ts'

interface ChaosOptions {
  /** What is started. */
  program: string
  /** Where the bank keeps everything: a file, or a server where a database is made for it that goes with the run. */
  store: string
  /** Processes that share a database. */
  replicas?: number
  /** It goes on until one was killed so often, */
  kills: number
  /** or so long (milliseconds). */
  atMostMs?: number
  /** Draws what is done to whom and when, and what the partner answers. */
  seed?: number
}

interface Ran {
  history: History
  crashes: string[]
  seed: number
}

const WORKERS = 6
/** Milliseconds that the bank is left to itself. */
const [SHORTEST, LONGEST] = [100, 900]
/** So many of the partner's payouts are answered before the next disruption, however slow the machine is. */
const ANSWERED_BETWEEN = 5
/** After the last kill all that is due has to be done within it. */
const QUIET_WITHIN_MS = 300_000

export const isDatabase = (store: string): boolean => /^postgres(ql)?:/.test(store)

/** Disrupts a bank again and again while a partner works with it, and lets all come to its end. */
export async function runChaos(options: ChaosOptions): Promise<Ran> {
  if (!isDatabase(options.store)) return disrupted(options, [options.store])
  const { url, drop } = await ownDatabase(options.store)
  // Each has a name by which its connections are found.
  const names = Array.from({ length: options.replicas ?? 3 }, (_, nth) => `replica-${nth + 1}`)
  const stores = names.map((name) => `${url}?application_name=${name}`)
  try {
    return await disrupted(options, stores, async (replica) => {
      const terminate = 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1'
      await onServer(options.store, terminate, [names[replica]!])
    })
  } finally {
    await drop()
  }
}

async function disrupted(
  { program, kills, atMostMs = Number.POSITIVE_INFINITY, seed = randomBytes(4).readUInt32LE() }: ChaosOptions,
  stores: readonly string[],
  terminate?: (replica: number) => Promise<void>,
): Promise<Ran> {
  const history = newHistory()
  const random = seeded(seed)
  const until = Date.now() + atMostMs
  const partner = await recordingPartner(history, seeded(seed + 1), (sessionId) => orders.ready(sessionId))
  const args = stores.map((store) => ['--store', store, '--webhook-url', partner.url, '--log', 'off'])
  const bank = new Replicas({ program, args, random, choose: seeded(seed + 2), ...(terminate && { terminate }) })
  const orders = new Orders(history, partnerKey(), bank.anyUrl)
  const workers = (work: (worker: number) => Promise<void>) =>
    Promise.all(Array.from({ length: WORKERS }, (_, worker) => work(worker)))
  try {
    await bank.start()
    const begun = workers((worker) => orders.begin(worker))
    while (history.disruptions.kills < kills && Date.now() < until) {
      const answered = answeredIn(history)
      await pause(SHORTEST + random() * (LONGEST - SHORTEST))
      while (answeredIn(history) < answered + ANSWERED_BETWEEN && Date.now() < until) await pause(SHORTEST)
      history.disruptions[await bank.disrupt()] += 1
    }
    await bank.allGoOn()
    orders.beginNoMore()
    await begun
    const confirmed = workers(() => orders.confirm())
    const [first, ...others] = bank.urls
    history.end = await whenQuiet(first!)
    orders.end()
    await confirmed
    history.endElsewhere = await Promise.all(others.map(readEnd))
    return { history, crashes: bank.crashes, seed }
  } finally {
    orders.end()
    partner.close()
    await bank.kill()
  }
}

/** Payouts whose beginning was answered; each is begun with a key. */
const answeredIn = ({ calls }: History): number =>
  calls.filter(({ key, answer }) => key !== undefined && isKnown(answer)).length

async function whenQuiet(url: string): Promise<History['end']> {
  for (const from = Date.now(); ; ) {
    const end = await readEnd(url)
    if (isQuiet(end) || Date.now() > from + QUIET_WITHIN_MS) return end
    await pause(1_000)
  }
}

import { randomBytes } from 'node:crypto'
import { nextRandom } from '../core/random.ts'
import { BankProcess } from './bank-process.ts'
import { isQuiet, readEnd } from './end-state.ts'
import { type History, newHistory } from './history.ts'
import { Orders } from './orders.ts'
import { recordingPartner } from './recording-partner.ts'
import { partnerKey } from './signed-call.ts'

interface ChaosOptions {
  /** What is started. */
  program: string
  /** Where the bank keeps everything. */
  store: string
  /** It goes on until it was killed so often, */
  kills: number
  /** or so long (milliseconds). */
  atMostMs?: number
  /** Draws when it is killed, and what the partner answers. */
  seed?: number
  /** Told of each kill. */
  progress?: (kills: number) => void
}

const WORKERS = 4
/** Milliseconds that the bank is left to itself. */
const [SHORTEST, LONGEST] = [100, 900]
/** After the last kill all that is due has to be done within it. */
const QUIET_WITHIN_MS = 120_000

/** Kills a bank again and again while a partner works with it, and lets all come to its end. */
export async function runChaos(options: ChaosOptions): Promise<{ history: History; crashes: string[]; seed: number }> {
  const { program, store, kills, atMostMs = Number.POSITIVE_INFINITY, progress } = options
  const seed = options.seed ?? randomBytes(4).readUInt32LE()
  const history = newHistory()
  const random = randomFrom(seed)
  const until = Date.now() + atMostMs
  let ended = false
  const key = partnerKey()
  const confirming = new Set<Promise<void>>()
  const partner = await recordingPartner(history, randomFrom(seed + 1), (sessionId) => {
    const confirmed = orders.confirm(sessionId).finally(() => confirming.delete(confirmed))
    confirming.add(confirmed)
  })
  const bank = new BankProcess(program, ['--store', store, '--webhook-url', partner.url, '--log', 'off'])
  const orders = new Orders(
    history,
    key,
    () => bank.url,
    () => ended,
  )
  try {
    await bank.start()
    const workers = Array.from({ length: WORKERS }, (_, worker) => orders.work(worker))
    while (history.kills < kills && Date.now() < until) {
      await pause(SHORTEST + random() * (LONGEST - SHORTEST))
      await bank.kill()
      history.kills += 1
      progress?.(history.kills)
      await bank.start()
    }
    ended = true
    await Promise.all(workers)
    history.end = await whenQuiet(bank.url)
    await Promise.all(confirming)
    return { history, crashes: bank.crashes, seed }
  } finally {
    ended = true
    partner.close()
    await bank.kill()
  }
}

async function whenQuiet(url: string): Promise<History['end']> {
  for (const from = Date.now(); ; ) {
    const end = await readEnd(url)
    if (isQuiet(end) || Date.now() > from + QUIET_WITHIN_MS) return end
    await pause(200)
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    const drawn = nextRandom(state)
    state = drawn.state
    return drawn.value
  }
}

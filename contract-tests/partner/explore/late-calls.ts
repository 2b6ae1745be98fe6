import type { RequestItem } from '../../../mock-server/index.ts'
import { asksToPay, isConfirm, sayCall } from '../certify/journal.ts'
import type { PlayedRun } from './play/play-schedule.ts'
import type { Schedule } from './schedules/schedule.ts'

/** So many runs are remembered. */
const MOST = 50

interface PastRun {
  run: number
  schedule: Schedule
  /** References and sessions of its orders. */
  words: readonly string[]
}

/** A run that was over too early, and the call that says so. */
interface LateCall extends PastRun {
  call: string
}

const names = (call: RequestItem, words: readonly string[]): boolean =>
  words.some((word) => call.request.body.includes(word))

const movesMoney = (call: RequestItem): boolean => asksToPay(call) || isConfirm(call)

/** Runs that are over. A partner that still moves money for one of their orders acts later than it was waited for. */
export class LateCalls {
  #past: PastRun[] = []

  /** Takes in a run. `since`: calls that came after it was judged. Answers a run, this one or one before it, that was over too early. */
  add(run: number, schedule: Schedule, { ended }: PlayedRun, since: readonly RequestItem[]): LateCall | undefined {
    const words = ended.orders.flatMap(({ asked, sessions }) => [asked.reference, ...sessions.map(({ id }) => id)])
    const own = { run, schedule, words }
    // Nearly all are of this run: only the others are looked for in the fifty before it.
    const others = ended.calls.filter((call) => !names(call, words))
    const late = this.#find(others, this.#past) ?? this.#find(since, [own, ...this.#past])
    this.#past = [own, ...this.#past].slice(0, MOST)
    return late
  }

  #find(calls: readonly RequestItem[], runs: readonly PastRun[]): LateCall | undefined {
    for (const call of calls.filter(movesMoney)) {
      const past = runs.find(({ words }) => names(call, words))
      if (past) return { ...past, call: sayCall(call) }
    }
    return undefined
  }
}

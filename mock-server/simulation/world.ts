import { type History, newHistory } from '../chaos/history.ts'
import { nextRandom } from '../core/random.ts'
import { SimulatedTime } from '../store/delayed/simulated-time.ts'
import { createMemoryStore } from '../store/memory/memory-store.ts'
import type { Store } from '../store/port.ts'
import type { Fault, Script } from './script.ts'

/** What all banks and the partner of one simulation share: the clock, the store, one source of chance, and what has been seen. */
export class World {
  readonly script: Script
  readonly time = new SimulatedTime()
  readonly store: Store = createMemoryStore({ now: this.time.now })
  readonly history: History = newHistory()
  /** Faults of the banks' own, told by themselves. */
  readonly complaints: string[] = []
  /** No fault happens any more. */
  isCalm = false
  /** Nothing begins any more. */
  isOver = false
  #random: number
  #operations = 0
  #calls = 0
  #faults: ReadonlyMap<number, Fault>

  constructor(script: Script) {
    this.script = script
    this.#random = script.chance >>> 0
    this.#faults = new Map(script.faults.map((fault) => [fault.operation, fault]))
  }

  random = (): number => {
    const drawn = nextRandom(this.#random)
    this.#random = drawn.state
    return drawn.value
  }

  one = <T>(of: readonly T[]): T => of[Math.floor(this.random() * of.length)]!

  /** A message on its way. */
  way = (): Promise<void> => this.time.sleep(this.random() * this.script.longestMs)

  /** What happens to the store's next operation. */
  nextFault(): Fault | undefined {
    const fault = this.isCalm ? undefined : this.#faults.get(this.#operations)
    this.#operations += 1
    return fault
  }

  get operations(): number {
    return this.#operations
  }

  /** Whether the answer to the partner's next call gets lost. */
  losesAnswer(): boolean {
    this.#calls += 1
    return !this.isCalm && this.script.lostAnswers.includes(this.#calls - 1)
  }

  losesHint = (): boolean => this.random() * 10 < this.script.lostHints
}

import { setTimeout } from 'node:timers/promises'
import { BankProcess } from './bank-process.ts'
import type { Disruption } from './history.ts'

/** Past the lease of what a replica has claimed, 30 seconds: others have taken it over when it goes on. */
const [SHORTEST_STOP, LONGEST_STOP] = [31_000, 36_000]

interface ReplicasOptions {
  program: string
  /** What each is started with, and how many they are. */
  args: readonly (readonly string[])[]
  /** Ends the connections that one of them has to the database; without it none are ended, and none is stopped. */
  terminate?(replica: number): Promise<void>
  /** Draws what is done to which of them. */
  random(): number
  /** Draws who is called. */
  choose(): number
}

/** Processes that are one bank, and what is done to them. */
export class Replicas {
  #options: ReplicasOptions
  #all: BankProcess[]
  /** Until the one that is stopped goes on. */
  #stopped: Promise<void> | undefined

  constructor(options: ReplicasOptions) {
    this.#options = options
    this.#all = options.args.map((args) => new BankProcess(options.program, args))
  }

  get crashes(): string[] {
    return this.#all.flatMap(({ crashes }) => crashes)
  }

  /** Of each of them. */
  get urls(): string[] {
    return this.#all.map(({ url }) => url)
  }

  /** Of any that listens, one that is stopped included: who calls cannot know it. */
  anyUrl = (): string => {
    const up = this.#all.filter(({ isUp }) => isUp)
    return oneOf(up.length > 0 ? up : this.#all, this.#options.choose()).url
  }

  async start(): Promise<void> {
    await Promise.all(this.#all.map((bank) => bank.start()))
  }

  /** Does to one of them what was drawn. */
  async disrupt(): Promise<Disruption> {
    const { random, terminate } = this.#options
    const bank = oneOf(this.#all, random())
    const drawn = terminate ? random() : 0
    if (drawn < 0.5) {
      await bank.kill()
      await bank.start()
      return 'kills'
    }
    if (drawn < 0.7 && !this.#stopped) {
      this.#stop(bank)
      return 'stops'
    }
    await terminate!(this.#all.indexOf(bank))
    return 'terminations'
  }

  /** One at a time: it goes on by itself, unless it is killed before. */
  #stop(bank: BankProcess): void {
    bank.stop()
    const ms = SHORTEST_STOP + this.#options.random() * (LONGEST_STOP - SHORTEST_STOP)
    this.#stopped = setTimeout(ms).then(() => {
      bank.goOn()
      this.#stopped = undefined
    })
  }

  /** When none is stopped any more. */
  async allGoOn(): Promise<void> {
    await this.#stopped
  }

  async kill(): Promise<void> {
    await Promise.all(this.#all.map((bank) => bank.kill()))
  }
}

const oneOf = (some: readonly BankProcess[], drawn: number): BankProcess => some[Math.floor(drawn * some.length)]!

/** What has to be done once, before anything else. Where it fails, whoever needs it next has it tried again. */
export class FirstOfAll {
  #run: (() => Promise<void>) | undefined
  #running: Promise<void> | undefined

  constructor(run: () => Promise<void>) {
    this.#run = run
  }

  get isDone(): boolean {
    return this.#run === undefined
  }

  /** Resolves when it is done; absent where it is. */
  done(): Promise<void> | undefined {
    if (!this.#run) return undefined
    this.#running ??= this.#run()
      .then(() => {
        this.#run = undefined
      })
      .finally(() => {
        this.#running = undefined
      })
    return this.#running
  }
}

/** Counts what is under way, and tells when nothing is. */
export class InFlight {
  #count = 0
  #none: PromiseWithResolvers<void> | undefined

  get size(): number {
    return this.#count
  }

  begin(): void {
    this.#count += 1
  }

  end(): void {
    this.#count -= 1
    if (this.#count > 0) return
    this.#none?.resolve()
    this.#none = undefined
  }

  /** Resolves when nothing is under way. */
  async none(): Promise<void> {
    while (this.#count > 0) {
      this.#none ??= Promise.withResolvers()
      await this.#none.promise
    }
  }
}

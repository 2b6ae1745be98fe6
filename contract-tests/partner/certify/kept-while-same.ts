/** What is made of lists that are looked at again and again: made anew only where one of them is another list than before. */
export class KeptWhileSame<Made> {
  #from: readonly unknown[] = []
  #made: Made | undefined

  of(from: readonly unknown[], make: () => Made): Made {
    const isSame = this.#made !== undefined && from.every((list, at) => list === this.#from[at])
    if (!isSame) this.#made = make()
    this.#from = from
    return this.#made!
  }
}

/** Places that stand on one sheet. */
const SHEET = 1024

interface Sheet<Item> {
  items: (Item | undefined)[]
  /** How many are not gaps. */
  held: number
}

/**
 * What came one after the other, each in a place of its own that it keeps: reading begins at any of them without a look at the others.
 * What leaves leaves a gap, and a sheet that has nothing but gaps goes too.
 */
export class Slots<Item> {
  #sheets = new Map<number, Sheet<Item>>()
  #end = 0

  /** The place of the next one. */
  get end(): number {
    return this.#end
  }

  /** Answers its place. */
  add(item: Item): number {
    const place = this.#end
    this.#end += 1
    const sheet = this.#sheets.get(Math.floor(place / SHEET))
    if (sheet) {
      sheet.items.push(item)
      sheet.held += 1
    } else this.#sheets.set(Math.floor(place / SHEET), { items: [...Array<undefined>(place % SHEET), item], held: 1 })
    return place
  }

  at(place: number): Item | undefined {
    return this.#sheets.get(Math.floor(place / SHEET))?.items[place % SHEET]
  }

  /** In the place of what stands there. */
  replace(place: number, item: Item): void {
    this.#sheets.get(Math.floor(place / SHEET))!.items[place % SHEET] = item
  }

  remove(place: number): void {
    const nth = Math.floor(place / SHEET)
    const sheet = this.#sheets.get(nth)!
    sheet.items[place % SHEET] = undefined
    sheet.held -= 1
    if (sheet.held === 0) this.#sheets.delete(nth)
  }

  /** Those that are there now, from a place on. */
  *from(place = 0): Generator<Item> {
    const end = this.#end
    for (const nth of this.#sheetsNow()) {
      if ((nth + 1) * SHEET <= place) continue
      for (let at = Math.max(place, nth * SHEET); at < Math.min(end, (nth + 1) * SHEET); at += 1) {
        const item = this.at(at)
        if (item !== undefined) yield item
      }
    }
  }

  /** Those that are there now, the last first, from before a place. */
  *back(place = this.#end): Generator<Item> {
    for (const nth of this.#sheetsNow().reverse())
      for (let at = Math.min(place, (nth + 1) * SHEET) - 1; at >= nth * SHEET; at -= 1) {
        const item = this.at(at)
        if (item !== undefined) yield item
      }
  }

  #sheetsNow = (): number[] => [...this.#sheets.keys()]
}

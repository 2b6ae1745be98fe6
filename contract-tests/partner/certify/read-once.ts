/** How a list of the bank is read: all of it, or what stands behind an id. @throws {RangeError} where that id is kept no more */
type Read<Item> = (options?: { after: string }) => Promise<Item[]>

interface ReadOnceOptions<Item> {
  /** It changes no more. */
  isFinal(item: Item): boolean
  /** So many of the latest are kept, as the bank itself does. */
  most?: number
}

/**
 * A list of the bank that grows while it is looked at again and again. Its beginning, as far as nothing there changes any more, is read once; a look reads
 * what stands behind that.
 */
export class ReadOnce<Item extends { id: string }> {
  #read: Read<Item>
  #options: ReadOnceOptions<Item>
  #beginning: readonly Item[] = []

  constructor(read: Read<Item>, options: ReadOnceOptions<Item>) {
    this.#read = read
    this.#options = options
  }

  /** All of them, oldest first; the same array where nothing has come. */
  async all(): Promise<readonly Item[]> {
    const { isFinal, most = Number.POSITIVE_INFINITY } = this.#options
    const beginning = this.#beginning
    const rest = await this.#behind(beginning.at(-1))
    if (rest === undefined) {
      this.#beginning = []
      return this.all()
    }
    if (rest.length === 0) return beginning
    const all = [...beginning, ...rest].slice(-most)
    const open = rest.findIndex((item) => !isFinal(item))
    // Another look at the same moment may have gone further.
    if (open !== 0 && this.#beginning === beginning) this.#beginning = open < 0 ? all : all.slice(0, open - rest.length)
    return all
  }

  async #behind(last: Item | undefined): Promise<Item[] | undefined> {
    if (last === undefined) return this.#read()
    return this.#read({ after: last.id }).catch((error: unknown) => {
      if (error instanceof RangeError) return undefined
      throw error
    })
  }
}

/** Those at the end of a list that are not known yet: what comes stands behind what was there. */
export function newest<Item>(all: readonly Item[], isKnown: (item: Item) => boolean): readonly Item[] {
  let from = all.length
  while (from > 0 && !isKnown(all[from - 1]!)) from -= 1
  return all.slice(from)
}

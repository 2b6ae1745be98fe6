/** So many texts are remembered. */
const MOST = 10_000

/** What rows hold that are read far more often than written: a text that has not changed gives the same value, which nobody writes to. */
export class ParsedTexts {
  #known = new Map<string, { text: string; value: unknown }>()

  parse<T>(name: string, text: string): T {
    const known = this.#known.get(name)
    if (known?.text === text) return known.value as T
    if (this.#known.size >= MOST) this.#known.clear()
    const value: T = JSON.parse(text)
    this.#known.set(name, { text, value })
    return value
  }
}

import type { Statement } from '../sql/statement.ts'

/** Something for each statement; two of one place in the code with the same values are one. */
export class ByStatement<T> {
  #known = new Map<TemplateStringsArray, Map<string, T>>()

  get({ text, values }: Statement): T | undefined {
    return this.#known.get(text)?.get(JSON.stringify(values))
  }

  set({ text, values }: Statement, of: T): void {
    const there = this.#known.get(text) ?? new Map<string, T>()
    this.#known.set(text, there)
    there.set(JSON.stringify(values), of)
  }

  clear(): void {
    this.#known.clear()
  }
}

import { KeyError } from '../core/keys/key-error.ts'
import type { Ports, VerifyingKey } from './ports.ts'

/** Characters: of a key of 16,384 bits in PEM there are 3,000, and a certificate with its chain has a few times as many. */
const LONGEST_PEM = 64 * 1024

/** A thousand projects with keys of their own: more of them are parsed again. */
const MOST_KEPT = 1_000

/** Public keys by the text that they were given as, each parsed once however many projects hold it. A text that is no key is not kept. */
export class ParsedKeys {
  #ports: Pick<Ports, 'verifyingKey'>
  #keys = new Map<string, Promise<VerifyingKey>>()

  constructor(ports: Pick<Ports, 'verifyingKey'>) {
    this.#ports = ports
  }

  /** @throws {KeyError} (the promise rejects) if the text is no such key */
  parsed(pem: string): Promise<VerifyingKey> {
    const known = this.#keys.get(pem)
    if (known) return known
    const parsing = this.#parse(pem)
    if (this.#keys.size === MOST_KEPT) this.#keys.clear()
    this.#keys.set(pem, parsing)
    parsing.catch(() => this.#keys.delete(pem))
    return parsing
  }

  get size(): number {
    return this.#keys.size
  }

  async #parse(pem: string): Promise<VerifyingKey> {
    if (pem.length > LONGEST_PEM)
      throw new KeyError(`expected a key in PEM of at most ${LONGEST_PEM} characters, got ${pem.length}`)
    return this.#ports.verifyingKey(pem)
  }
}

import { Waiting } from '../../contract-tests/partner/certify/waiting.ts'

/** What the cases of a run have had to wait for. */
interface AskedWaits {
  /** How often the partner had been given something to do, and had to come to rest before the bank's time went on. */
  rests: number
  /** For how long for something that the partner does by itself, milliseconds. */
  partnerMs: number
}

/** Counts from now on, in this process. `quietMs`: for how long the partner does nothing when it rests. A wait that others are made of is no wait of its own. */
export function countAskedWaits(quietMs: number): AskedWaits {
  const asked: AskedWaits = { rests: 0, partnerMs: 0 }
  around('until', (ms) => {
    asked.partnerMs += ms
  })
  around('quiet', (ms) => {
    // One that is known to rest is not waited for.
    if (ms >= quietMs / 2) asked.rests += 1
  })
  return asked
}

/** `note` is told how long each such wait took, milliseconds. */
function around(name: 'quiet' | 'until', note: (ms: number) => void): void {
  const own = Waiting.prototype[name] as (...given: unknown[]) => Promise<unknown>
  const counted = function (this: Waiting, ...given: unknown[]) {
    const from = performance.now()
    return own.apply(this, given).finally(() => note(performance.now() - from))
  }
  Object.defineProperty(Waiting.prototype, name, { value: counted })
}

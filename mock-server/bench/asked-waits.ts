import { AsyncLocalStorage } from 'node:async_hooks'
import { Waiting } from '../../contract-tests/partner/certify/waiting.ts'

/** What the cases of a run have asked to wait for. */
interface AskedWaits {
  /** How often for the partner to do nothing more. */
  quiets: number
  /** For how long for something that the partner does by itself, milliseconds. */
  partnerMs: number
}

const nested = new AsyncLocalStorage<true>()

/** Counts from now on, in this process. A wait that another wait is made of is no wait of its own. */
export function countAskedWaits(): AskedWaits {
  const asked: AskedWaits = { quiets: 0, partnerMs: 0 }
  const around = (name: 'quiet' | 'settle' | 'until' | 'untilStarted', note: (ms: number) => void) => {
    const own = Waiting.prototype[name] as (...given: unknown[]) => Promise<unknown>
    const counted = async function (this: Waiting, ...given: unknown[]) {
      if (nested.getStore()) return own.apply(this, given)
      const from = performance.now()
      return nested.run(true, () => own.apply(this, given)).finally(() => note(performance.now() - from))
    }
    Object.defineProperty(Waiting.prototype, name, { value: counted })
  }
  for (const name of ['quiet', 'settle'] as const)
    around(name, () => {
      asked.quiets += 1
    })
  for (const name of ['until', 'untilStarted'] as const)
    around(name, (ms) => {
      asked.partnerMs += ms
    })
  return asked
}

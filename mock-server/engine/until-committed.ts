import { MILLISECOND } from '../core/time/time.ts'
import { CommitFailedError } from '../store/port.ts'
import type { Ports } from './ports.ts'

/** Milliseconds before the first repeat; each next wait is twice as long. */
const FIRST_WAIT_MS = 50
const TRIES = 7
/** Where one try takes long there are fewer: none begins after so long. */
const NO_TRY_AFTER_MS = 3_000

const pause = ({ schedule }: Pick<Ports, 'schedule'>, ms: number): Promise<void> =>
  new Promise((resolve) => void schedule(ms, resolve))

/** The store says that nothing was written: the same may be asked again. */
const mayBeRepeated = (error: unknown): boolean => error instanceof CommitFailedError

/** For what is fenced by a claim: done twice, it is done once. */
export const whatever = (): boolean => true

/** Tries again what a store could not do, for some seconds: less than a lease lasts. */
export async function untilCommitted<T>(
  ports: Pick<Ports, 'schedule' | 'now' | 'onRetry'>,
  run: () => Promise<T>,
  repeats = mayBeRepeated,
): Promise<T> {
  const last = ports.now() + NO_TRY_AFTER_MS * MILLISECOND
  for (let tries = 1; ; tries += 1) {
    try {
      return await run()
    } catch (error) {
      if (tries === TRIES || ports.now() > last || !repeats(error)) throw error
      ports.onRetry?.()
      await pause(ports, FIRST_WAIT_MS * 2 ** (tries - 1))
    }
  }
}

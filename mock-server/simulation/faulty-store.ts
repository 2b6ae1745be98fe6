import { ClockBusyError } from '../engine/clock-move.ts'
import { CommitFailedError, type Store } from '../store/port.ts'
import type { Life } from './life.ts'
import type { World } from './world.ts'

/** It was done, or not: who asked is told neither. */
class NobodyKnowsError extends Error {
  override name = 'NobodyKnowsError'
}

/** Of what a bank complains when its store fails it. */
export const isExpected = (error: unknown): boolean =>
  error instanceof CommitFailedError || error instanceof NobodyKnowsError || error instanceof ClockBusyError

/** Whoever waits for a change looks again so often, whatever he was told. */
const LOOK_MS = 10_000

const reads: ReadonlySet<string> = new Set(
  'project snapshot next first soonest one dropped beforeAnswer session timers accounts shared sizes counts'.split(' '),
)

function looking({ sleep }: Life, look: () => void): AbortController {
  const over = new AbortController()
  void (async () => {
    for (await sleep(LOOK_MS); !over.signal.aborted; await sleep(LOOK_MS)) look()
  })()
  return over
}

/** The store as one process meets it: now and then an operation fails or takes long, or the process itself comes to a stop by it. */
export function faultyStore(store: Store, world: World, life: Life): Store {
  const { time } = world

  async function meet<T>(name: string, run: () => Promise<T>): Promise<T> {
    const fault = world.nextFault()
    switch (fault?.is) {
      case 'rejected before it is done':
        throw new CommitFailedError(`${name}: rejected`)
      case 'done and not answered':
        await run()
        throw reads.has(name) ? new CommitFailedError(`${name}: not read`) : new NobodyKnowsError(name)
      case 'late':
        await time.sleep(fault.ms)
        return run()
      case 'answered late': {
        const done = await run()
        await time.sleep(fault.ms)
        return done
      }
      case 'a pause':
        life.pause(fault.ms)
        return run()
      case 'a crash before it is done':
        life.crash()
        return new Promise(() => {})
      case 'a crash after it is done':
        life.crash()
        return run()
      default:
        return run()
    }
  }

  const meeting = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name)
        if (typeof value === 'object' && value !== null) return meeting(value)
        if (typeof value !== 'function' || /pages$|^projects$/i.test(String(name))) return value
        return (...given: unknown[]) => meet(String(name), async () => value.apply(target, given))
      },
    })

  return {
    ...meeting(store),
    isShared: true,
    outlivesProcess: true,
    // Hints get lost; whoever waits looks by himself now and then.
    changes(project, tell) {
      const stop = store.changes(project, (changed) => world.losesHint() || tell(changed))
      const looks = looking(life, () => tell('everything'))
      return () => {
        stop()
        looks.abort()
      }
    },
  }
}

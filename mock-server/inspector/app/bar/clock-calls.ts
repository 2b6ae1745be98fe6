import type { Call } from '../api/client.ts'
import { clock, inProject } from '../state/project.ts'

/** The calls that move a manual clock. */
export const clockCalls = {
  plusHour: (): Call => ({ method: 'POST', path: inProject('clock/advance'), body: { by: 'PT1H' } }),
  runToIdle: (): Call => ({ method: 'POST', path: inProject('clock/run-to-idle') }),
  /** To the time of what is due next; absent where nothing is. */
  toNext(): Call | undefined {
    const next = clock.value?.next_due
    return next && { method: 'PUT', path: inProject('clock'), body: { now: next.at } }
  },
}

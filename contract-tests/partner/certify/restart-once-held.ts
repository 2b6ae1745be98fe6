import { setTimeout as sleep } from 'node:timers/promises'
import type { FaultRuleOptions, StartedBank } from '../../../mock-server/index.ts'

/** For so long the bank holds an answer back while the partner is restarted: more than it takes to end a program. */
const RESTART_MS = 1_000

/** How often it is looked whether a call has come, in milliseconds; the bank holds its answer back much longer. */
const LOOK_MS = 10

/** The bank does what it is asked for, and its answer comes when the partner is gone. */
export const heldAnswer = { on: 'request', fault: 'latency', ms: RESTART_MS } as const satisfies FaultRuleOptions

/** Restarts the partner each time that the bank holds an answer back by `heldAnswer`, until the signal. */
export async function restartOnceHeld(
  { faults }: Pick<StartedBank, 'faults'>,
  restart: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const held = async () =>
    (await faults.list()).filter((rule) => rule.fault === 'latency' && rule.ms === RESTART_MS && rule.met > 0).length
  for (let done = 0; !signal.aborted; ) {
    const now = await held()
    if (now > done) {
      done = now
      // The fault has been chosen; the bank acts on the call in the turns that follow.
      await sleep(LOOK_MS)
      await restart()
    }
    await sleep(LOOK_MS, undefined, { signal }).catch(() => {})
  }
}

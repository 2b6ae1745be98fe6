import { setTimeout as sleep } from 'node:timers/promises'
import type { Schedule } from '../schedules/schedule.ts'
import { RESTART_MS } from './aim-troubles.ts'
import type { Run } from './run.ts'

/** How often it is looked whether a call has come, in milliseconds; the bank holds its answer back much longer. */
const LOOK_MS = 10

/** Restarts the partner in the middle of the calls that a schedule says, while the bank holds their answers back. */
export function restartOnceMet(run: Run, { steps }: Schedule): { stop(): Promise<void> } {
  const isAimed = steps.some((step) => step.step === 'call' && step.trouble === 'restart')
  const { restart } = run.setup
  if (!isAimed || !restart) return { stop: async () => {} }
  const met = async () => {
    const rules = await run.stage.bank.faults.list()
    return rules.filter((rule) => rule.fault === 'latency' && rule.ms === RESTART_MS && rule.met > 0).length
  }
  const stopping = new AbortController()
  const work = (async () => {
    for (let done = 0; !stopping.signal.aborted; ) {
      const hits = await met()
      if (hits > done) {
        done = hits
        // The fault has been chosen; the bank acts on the call in the turns that follow.
        await sleep(LOOK_MS)
        await run.trace.step('the partner is restarted before it has the answer')
        await restart()
      }
      await sleep(LOOK_MS, undefined, { signal: stopping.signal }).catch(() => {})
    }
  })()
  return {
    async stop() {
      stopping.abort()
      await work
    },
  }
}

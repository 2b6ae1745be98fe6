import { restartOnceHeld } from '../../certify/restart-once-held.ts'
import type { Schedule } from '../schedules/schedule.ts'
import type { Run } from './run.ts'

/** Restarts the partner in the middle of the calls that a schedule says, while the bank holds their answers back. */
export function restartOnceMet(run: Run, { steps }: Schedule): { stop(): Promise<void> } {
  const isAimed = steps.some((step) => step.step === 'call' && step.trouble === 'restart')
  const { restart } = run.setup
  if (!isAimed || !restart) return { stop: async () => {} }
  const stopping = new AbortController()
  const tellAndRestart = async () => {
    await run.trace.step('the partner is restarted before it has the answer')
    await restart()
    run.setup.pace.stimulus()
  }
  const work = restartOnceHeld(run.stage.bank, tellAndRestart, stopping.signal)
  // What goes wrong with it is thrown when it is stopped.
  work.catch(() => {})
  return {
    async stop() {
      stopping.abort()
      await work
    },
  }
}

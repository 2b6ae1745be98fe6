import { isTaken } from '../../certify/verdicts.ts'
import { payoutState } from './payout-state.ts'
import type { Run } from './run.ts'

/** Longer than a payout waits to be confirmed. */
const CONFIRM_WINDOW_MS = 241 * 60_000

/**
 * Nothing goes wrong any more: the partner can be reached, webhooks that were held or lost are sent, and time runs until nothing is left to do, past the
 * confirm window where something still waits.
 */
export async function lastRound(run: Run): Promise<void> {
  const { bank } = run.stage
  await bank.faults.clear()
  run.setup.line.isCut = false
  run.trace.isLastRound = true
  await run.trace.step('nothing goes wrong from here on')
  await run.untilDone()
  for (const { id } of await withStatus(run, 'held')) await run.redeliver(id)
  await run.settle()
  for (const { id, session_id } of await run.stage.webhooks()) {
    if (session_id !== undefined && !isHeard(run, id)) await run.redeliver(id)
  }
  await run.settle()
  for (const { id } of await bank.sessions()) {
    if ((await payoutState(bank, id)) === 'awaiting_confirm') return waitOut(run)
  }
}

async function waitOut(run: Run): Promise<void> {
  await run.moveTo((await run.now()) + CONFIRM_WINDOW_MS)
  await run.settle()
}

const withStatus = async (run: Run, status: string) =>
  (await run.stage.webhooks()).filter((webhook) => webhook.status === status)

const isHeard = ({ trace }: Run, id: string): boolean =>
  trace.webhooks.some((sent) => sent.id === id && isTaken(sent.status))

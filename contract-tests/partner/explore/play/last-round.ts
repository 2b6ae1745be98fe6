import { isTaken } from '../../certify/verdicts.ts'
import { stateOf } from './payout-state.ts'
import type { Run } from './run.ts'

/** Longer than a payout waits to be confirmed. */
const CONFIRM_WINDOW_MS = 241 * 60_000

/**
 * Nothing goes wrong any more: the partner can be reached, webhooks that were held or lost are sent, and time runs until nothing is left to do, past the
 * confirm window where something still waits. Answers how the partner shows each order then, by reference.
 */
export async function lastRound(run: Run): Promise<ReadonlyMap<string, string>> {
  const { bank } = run.stage
  await bank.faults.clear()
  run.setup.line.isCut = false
  run.trace.isLastRound = true
  await run.trace.step('nothing goes wrong from here on')
  await run.untilDone()
  for (const { id } of await withStatus(run, 'held')) await run.redeliver(id)
  await run.settle()
  await tellWhatWasMissed(run)
  const shown = await run.untilJudged()
  if (!(await bank.sessions()).some((session) => stateOf(session) === 'awaiting_confirm')) return shown
  await run.moveTo((await run.now()) + CONFIRM_WINDOW_MS)
  return run.untilJudged()
}

/**
 * What never reached the partner is sent; and where something old was new to it last, the latest of that session once more: the bank sends a session's webhooks
 * in their order, and only a fault or this round has turned them round.
 */
async function tellWhatWasMissed(run: Run): Promise<void> {
  const latest = new Map<string, string>()
  for (const { id, session_id } of await run.stage.webhooks()) {
    if (session_id === undefined) continue
    if (!isHeard(run, id)) await run.redeliver(id)
    latest.set(session_id, id)
  }
  for (const [session, id] of latest) if (lastNews(run, session) !== id) await run.redeliver(id)
}

const withStatus = async (run: Run, status: string) =>
  (await run.stage.webhooks()).filter((webhook) => webhook.status === status)

const isHeard = ({ trace }: Run, id: string): boolean =>
  trace.webhooks.some((sent) => sent.id === id && isTaken(sent.status))

/** The one that it heard for the first time last: what is repeated to it is nothing new. */
function lastNews({ trace }: Run, session: string): string | undefined {
  const heard = trace.webhooks.filter(({ sessionId, status }) => sessionId === session && isTaken(status))
  return [...new Set(heard.map(({ id }) => id))].at(-1)
}

import type { SessionItem } from '../../../../mock-server/index.ts'
import type { AskedOrder } from '../../certify/case-log.ts'
import { started } from '../../certify/journal.ts'
import type { Run } from './run.ts'

/** The sessions in which an order was paid out, as they stand, oldest first. */
export async function sessionsOf(run: Run, order: AskedOrder): Promise<SessionItem[]> {
  const starts = (await run.calls()).filter((call) => started(call) && run.log.orderOf(call) === order)
  const ids = [...new Set(starts.flatMap(({ session_id }) => session_id ?? []))]
  const all = new Map((await run.stage.bank.sessions()).map((session) => [session.id, session]))
  return ids.flatMap((id) => all.get(id) ?? [])
}

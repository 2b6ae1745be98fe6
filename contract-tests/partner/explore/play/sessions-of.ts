import type { SessionItem } from '../../../../mock-server/index.ts'
import type { AskedOrder } from '../../certify/case-log.ts'
import { started } from '../../certify/journal.ts'
import { sessionOf } from '../../certify/session-of.ts'
import type { Run } from './run.ts'

/** The sessions in which an order was paid out, as they stand, oldest first. */
export async function sessionsOf(run: Run, order: AskedOrder): Promise<SessionItem[]> {
  const starts = (await run.calls()).filter((call) => started(call) && run.log.orderOf(call) === order)
  const ids = [...new Set(starts.flatMap(({ session_id }) => session_id ?? []))]
  const items = await Promise.all(ids.map((id) => sessionOf(run.stage.bank, id)))
  return items.filter((item) => item !== undefined)
}

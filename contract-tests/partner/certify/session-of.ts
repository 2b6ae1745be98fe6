import type { SessionItem, StartedBank } from '../../../mock-server/index.ts'

/** One session as the bank has it, without reading the others; undefined for one that it has not. */
export async function sessionOf({ id, fetch }: StartedBank, sessionId: string): Promise<SessionItem | undefined> {
  const answer = await fetch(`/__admin/projects/${encodeURIComponent(id)}/sessions/${encodeURIComponent(sessionId)}`)
  return answer.ok ? ((await answer.json()) as SessionItem) : undefined
}

/** Nothing happens to it until the partner confirms, or time is up. */
export const awaitsConfirm = async (bank: StartedBank, sessionId: string): Promise<boolean> =>
  (await sessionOf(bank, sessionId))?.session.next_action === 'confirm'

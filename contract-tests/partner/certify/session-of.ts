import type { SessionItem, StartedBank } from '../../../mock-server/index.ts'

/** One session as the bank has it, without reading the others; undefined for one that it has not. */
export async function sessionOf({ id, fetch }: StartedBank, sessionId: string): Promise<SessionItem | undefined> {
  const answer = await fetch(`/__admin/projects/${encodeURIComponent(id)}/sessions/${encodeURIComponent(sessionId)}`)
  return answer.ok ? ((await answer.json()) as SessionItem) : undefined
}

/** What a session has of operations, in the names of both versions. */
type Lists = Partial<Record<'payout_list' | 'payments' | 'payment_list' | 'acquiring_payments', object[]>>

/** Its payout, or its payment, as the bank shows it, in the names of v2. */
export function payoutIn(item: SessionItem | undefined): Readonly<Record<string, unknown>> {
  const { payout_list, payments, payment_list, acquiring_payments } = (item?.session ?? {}) as Lists
  const [payout] = payout_list ?? payments ?? payment_list ?? acquiring_payments ?? []
  const { payment_method, ...rest } = (payout ?? {}) as Record<string, unknown>
  return payment_method === undefined ? rest : { ...rest, payout_details: payment_method }
}

/** Nothing happens to it until the partner confirms, or time is up. */
export const awaitsConfirm = async (bank: StartedBank, sessionId: string): Promise<boolean> =>
  (await sessionOf(bank, sessionId))?.session.next_action === 'confirm'

import type { Operation } from '../operations/kinds.ts'
import { withdraw } from '../operations/perform-tax.ts'
import { beginWork, changesOf } from '../operations/work.ts'
import { unknownSession } from '../refusal.ts'
import { timestamp } from '../time/time.ts'
import type { Context, Decision, View } from '../view.ts'
import { reply, type SessionReply, wrongState } from './reply.ts'

/**
 * fiscalization/cancel: the receipts of a session that were a mistake. Their income counts no more towards the year's limit; what was paid stays
 * paid, and no webhook tells of it (docs: selfemployed-fiscalization, that it can be done; all else is ours).
 */
export function cancelReceipts(view: View, context: Context): Decision<SessionReply> {
  const { session } = view
  if (!session) return unknownSession()
  if (!session.operations.some(hasReceipt))
    return wrongState(session, 'it has no receipt, or none that was not cancelled before')
  const work = beginWork(view, context)
  // No step of a machine: the operation stays where it is, and what is due for it (money that comes back) stays due.
  const operations = session.operations.map((each) => {
    if (!hasReceipt(each)) return each
    withdraw(work, each)
    const { declared: _, ...rest } = each
    return { ...rest, receipt: { ...each.receipt!, cancelled_at: timestamp(view.now) } } as Operation
  })
  const next = { ...session, updatedAt: view.now, operations }
  return { changes: changesOf(work, next), reply: reply(next) }
}

const hasReceipt = ({ receipt }: Operation): boolean => receipt !== undefined && receipt.cancelled_at === undefined

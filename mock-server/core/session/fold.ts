import type { ConfirmInformation, Session as ShownSession } from '../../../schemas/generated/types.ts'
import type { Lists } from '../operations/define-kind.ts'
import { kindOf, type Operation, shown } from '../operations/kinds.ts'
import type { Shown } from '../operations/shown.ts'
import type { Session, Version } from '../state.ts'
import { timestamp } from '../time/time.ts'

/** The first of these that any operation is in decides the session's status (docs: objects; the order is ours). */
const statusOf: readonly [Shown['session'], ShownSession['status']][] = [
  ['running', 'in_progress'],
  ['unknown', 'error'],
  ['done', 'accepted'],
  ['failed', 'cancelled'],
]

/** A session as the API and the webhooks show it, in the names of v2: computed from its operations, never stored. */
export function showSession(session: Session): ShownSession {
  const { operations } = session
  const waiting = operations.find((operation) => shown(operation).waitsFor)
  return {
    id: session.id,
    status: sessionStatus(session),
    created_at: timestamp(session.createdAt),
    updated_at: timestamp(session.updatedAt),
    ...(waiting && { next_action: shown(waiting).waitsFor! }),
    ...listed('payout_list', operations),
    ...listed('payment_list', operations),
  }
}

/** A list of the session, if any of its operations is shown there. */
function listed<List extends keyof Lists>(
  list: List,
  operations: readonly Operation[],
): { [Name in List]: Lists[List][] } | undefined {
  const items: Lists[List][] = []
  for (const each of operations) {
    const kind = kindOf(each)
    if (kind.list === list) items.push(kind.show(each, shown(each)) as Lists[List])
  }
  return items.length > 0 ? ({ [list]: items } as { [Name in List]: Lists[List][] }) : undefined
}

export function sessionStatus({ operations, cancelled }: Session): ShownSession['status'] {
  if (operations.length === 0) return cancelled ? 'cancelled' : 'created'
  return statusOf.find(([phase]) => operations.some((operation) => shown(operation).session === phase))![1]
}

/** The operation that waits for a confirm which must send something back. */
export const offering = ({ operations }: Session): Operation | undefined =>
  operations.find((each) => shown(each).waitsFor === 'confirm' && offerOf(each, 'v2') !== undefined)

const offerOf = (operation: Operation, version: Version): ConfirmInformation | undefined =>
  kindOf(operation).confirmInformation?.offered(operation, version)

/** What the partner must send back with confirm, in the shape of a version. */
export function showOffer(session: Session, version: Version): ConfirmInformation | undefined {
  const operation = offering(session)
  return operation && offerOf(operation, version)
}

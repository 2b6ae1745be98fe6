import type { ConfirmInformation, Session as ShownSession } from '../../../schemas/generated/types.ts'
import type { Lists } from '../operations/define-kind.ts'
import { kindOf, type Operation, shown } from '../operations/kinds.ts'
import type { Shown, ShownIn } from '../operations/shown.ts'
import type { Session, Version } from '../state.ts'
import { timestamp } from '../time/time.ts'

/** The first of these that any operation is in decides the session's status (docs: objects; the order is ours). */
const statusOf: readonly [Shown['session'], ShownSession['status']][] = [
  ['running', 'in_progress'],
  ['unknown', 'error'],
  ['failed', 'cancelled'],
  ['done', 'accepted'],
]

/** Commands that a session waits for, the more urgent first, and whose times it shows. */
const noted = ['confirm', 'capture'] as const

/** A session as the API and the webhooks show it, in the names of v2: computed from its operations, never stored. */
export function showSession(session: Session): ShownSession {
  const { operations } = session
  const next_action = noted.find((command) => operations.some((each) => asksFor(command, each, operations)))
  return {
    id: session.id,
    status: sessionStatus(session),
    created_at: timestamp(session.createdAt),
    updated_at: timestamp(session.updatedAt),
    ...(next_action && { next_action }),
    ...listed('payout_list', operations),
    ...listed('payment_list', operations),
    ...actions(operations),
  }
}

/** Whether the partner is asked for it. To confirm it is asked once for all that is in a session: when none is still being checked (ours). */
export const asksFor = (command: 'confirm' | 'capture', operation: Operation, all: readonly Operation[]): boolean =>
  shown(operation).waitsFor === command && (command !== 'confirm' || !isBeingChecked(all))

export const isBeingChecked = (operations: readonly Operation[]): boolean =>
  operations.some((each) => shown(each).beforeConfirm === true)

/** When the partner's commands to payments were carried out (a live capture of the demo; that payouts show none is ours). */
function actions(operations: readonly Operation[]): Pick<ShownSession, 'actions'> {
  const done = operations.flatMap((each) => (each.kind === 'payment' && each.actions ? [each.actions] : []))
  if (done.length === 0) return {}
  const shownTimes = noted.flatMap((command) => {
    const times = done.flatMap(({ [command]: at }) => (at === undefined ? [] : [at]))
    return times.length > 0 ? [[command, timestamp(Math.max(...times))]] : []
  })
  return { actions: Object.fromEntries(shownTimes) }
}

type SessionList = Exclude<keyof Lists, 'refunds' | 'subscriptions'>

/** A list of the session, if any of its operations is shown there. */
function listed<List extends SessionList>(
  list: List,
  operations: readonly Operation[],
): { [Name in List]: Lists[List][] } | undefined {
  const items: Lists[List][] = []
  for (const each of operations) {
    const kind = kindOf(each)
    if (kind.list === list) items.push(kind.show(each, shown(each) as ShownIn<List>, operations) as Lists[List])
  }
  return items.length > 0 ? ({ [list]: items } as { [Name in List]: Lists[List][] }) : undefined
}

export function sessionStatus({ operations, cancelled }: Session): ShownSession['status'] {
  if (operations.length === 0) return cancelled ? 'cancelled' : 'created'
  return statusOf.find(([phase]) => operations.some((operation) => shown(operation).session === phase))![1]
}

/** The operations that wait for a confirm which has something to send back. */
export const offering = ({ operations }: Session): readonly Operation[] =>
  operations.filter((each) => asksFor('confirm', each, operations) && offerOf(each, 'v2') !== undefined)

const offerOf = (operation: Operation, version: Version): ConfirmInformation | undefined =>
  kindOf(operation).confirmInformation?.offered(operation, version)

/** What the partner must send back with confirm, in the shape of a version. Several payouts that are exchanged are one list (ours). */
export function showOffer(session: Session, version: Version): ConfirmInformation | undefined {
  const offers = offering(session).map((each) => offerOf(each, version)!)
  const exchanges = offers.flatMap((offer) => offer.exchanges ?? [])
  return offers.length < 2 ? offers[0] : Object.assign({}, ...offers, exchanges.length > 0 && { exchanges })
}

import type { NpdNotification } from '../../../schemas/generated/types.ts'
import { own } from '../../../schemas/own.ts'
import { isRefusal, type Refusal, refuse, refuseFields } from '../refusal.ts'
import type { Notifications } from '../state.ts'
import { timestamp } from '../time/time.ts'
import type { Decision, View } from '../view.ts'
import { taxpayerOf } from './taxpayers.ts'

/** What the tax service says to everybody who has linked the bank. Ours: no copy of a real one was found. */
const notifications: readonly Omit<NpdNotification, 'status'>[] = [
  {
    id: 'notification-1',
    title: 'You are self-employed',
    message: 'You have been registered as a payer of the tax on professional income',
    created_at: '2025-01-09T09:00:00.000000Z',
  },
  {
    id: 'notification-2',
    title: 'Bank 131 is your partner',
    message: 'You have let Bank 131 register your income',
    created_at: '2025-01-10T09:00:00.000000Z',
  },
  {
    id: 'notification-3',
    title: 'Tax for January',
    message: 'The tax for January is to be paid by 28 February',
    created_at: '2025-02-12T09:00:00.000000Z',
  },
]

/** A project remembers what was done to those of this many people, the last ones; ours, so that a long run does not grow for ever. */
const MOST = 1000

interface Counted {
  tax_reference: string
  count: number
}

/** npd/notifications/count: the new ones. */
export function countNotifications(view: View, taxReference: string): Decision<Counted> {
  const found = notificationsOf(view, taxReference)
  if (isRefusal(found)) return found
  const count = found.filter(({ status }) => status === 'NEW').length
  return { changes: {}, reply: { tax_reference: taxReference, count } }
}

interface Listed {
  tax_reference: string
  notifications: readonly NpdNotification[]
}

/** npd/notifications/read: all of them, whatever was done to them; reading changes none. */
export function readNotifications(view: View, taxReference: string): Decision<Listed> {
  const found = notificationsOf(view, taxReference)
  return isRefusal(found) ? found : { changes: {}, reply: { tax_reference: taxReference, notifications: found } }
}

/** Each status, and those that it may take the place of: nothing becomes new again. */
const comesAfter = { ACKNOWLEDGED: ['NEW'], ARCHIVED: ['NEW', 'ACKNOWLEDGED'] } as const satisfies Partial<
  Record<NpdNotification['status'], readonly NpdNotification['status'][]>
>

/** npd/notifications/mark_as_delivered, npd/notifications/update: all that are named, or none. */
export function markNotifications(
  view: View,
  taxReference: string,
  ids: readonly string[],
  status: keyof typeof comesAfter,
): Decision<object> {
  const found = notificationsOf(view, taxReference)
  if (isRefusal(found)) return found
  const known = new Set(found.map(({ id }) => id))
  const unknown = ids.findIndex((id) => !known.has(id))
  if (unknown !== -1) return refuseFields(nothingOf(ids[unknown]!, unknown))
  const before: readonly string[] = comesAfter[status]
  const marked = found.filter((each) => ids.includes(each.id) && before.includes(each.status))
  if (marked.length === 0) return { changes: {}, reply: {} }
  const { [taxReference]: mine, ...others } = view.shared.notifications
  const statuses = { ...mine, ...Object.fromEntries(marked.map(({ id }) => [id, status])) }
  const newest: Notifications = Object.fromEntries(
    [...Object.entries(others), [taxReference, statuses] as const].slice(-MOST),
  )
  return { changes: { shared: { notifications: newest } }, reply: {} }
}

/** Those of a person; the bank is told of nobody who has not linked it (ours). */
function notificationsOf({ now, shared }: View, taxReference: string): NpdNotification[] | Refusal {
  const { professional, linked, unreachable } = taxpayerOf(taxReference)
  if (unreachable) return refuse('tax_service_silent', 'the tax service does not answer; ask again later')
  if (!professional) return refuse('not_self_employed', '/tax_reference: the person is not self-employed')
  if (!linked) return refuse('bank_not_linked', '/tax_reference: the person has not linked Bank 131')
  const statuses = own(shared.notifications, taxReference) ?? {}
  // Nothing is written in a time that a test's clock has not come to.
  return notifications.map(({ created_at, ...rest }) => ({
    ...rest,
    status: own(statuses, rest.id) ?? 'NEW',
    created_at: [created_at, timestamp(now)].sort()[0]!,
  }))
}

const nothingOf = (id: string, at: number) => ({
  pointer: `/message_id_list/${at}`,
  expected: `the id of a notification of this person: ${notifications.map((each) => each.id).join(', ')}`,
  came: JSON.stringify(id),
})

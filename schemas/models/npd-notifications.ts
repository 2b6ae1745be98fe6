import type { Static } from 'typebox'
import * as Type from 'typebox'
import { PersonTaxNumber } from './npd.ts'
import { Timestamp } from './primitives.ts'
import { text } from './text.ts'

const taxReference = '770000000131'
const notification = {
  id: 'notification-131',
  title: 'Tax for February',
  message: 'The tax for February is to be paid by 28 March',
  status: 'NEW',
  created_at: '2025-03-01T10:00:00.000000Z',
}

export const NpdNotification = Type.Object(
  {
    id: text('Names the notification; `message_id_list` of the other calls holds such ids.'),
    title: text('What it is about.'),
    message: text('What it says.'),
    status: Type.Enum(['NEW', 'ACKNOWLEDGED', 'ARCHIVED'], {
      type: 'string',
      description: 'Whether the person has been shown it, and whether it is out of the way.',
    }),
    created_at: Timestamp,
  },
  {
    $id: 'NpdNotification',
    title: 'NPD notification',
    description: 'What the tax service has to say to a self-employed person.',
    'x-source': 'docs: objects',
    examples: [notification],
  },
)
export type NpdNotification = Static<typeof NpdNotification>

/** What npd/notifications/count and npd/notifications/read take. */
export const NpdNotificationsOf = { tax_reference: PersonTaxNumber }

/** What npd/notifications/mark_as_delivered and npd/notifications/update take (docs: objects). */
export const NpdNotificationsNamed = {
  tax_reference: PersonTaxNumber,
  message_id_list: Type.Array(text('The id of a notification.'), {
    minItems: 1,
    maxItems: 1000,
    description: 'The notifications that are meant, by their ids, one to a thousand.',
    'x-source': 'docs: objects; how many there may be is ours',
  }),
}

export const NpdNotificationCountAnswer = Type.Object(
  {
    status: Type.Literal('ok'),
    tax_reference: PersonTaxNumber,
    count: Type.Integer({ minimum: 0, description: 'How many notifications are new.' }),
  },
  {
    $id: 'NpdNotificationCountAnswer',
    title: 'NPD notification count answer',
    description: 'How many notifications of the tax service a person has not been shown.',
    'x-source': 'docs: objects; inferred: which method answers it, and that new ones are counted',
    examples: [{ status: 'ok', tax_reference: taxReference, count: 1 }],
  },
)
export type NpdNotificationCountAnswer = Static<typeof NpdNotificationCountAnswer>

export const NpdNotificationsAnswer = Type.Object(
  { status: Type.Literal('ok'), tax_reference: PersonTaxNumber, notifications: Type.Array(NpdNotification) },
  {
    $id: 'NpdNotificationsAnswer',
    title: 'NPD notifications answer',
    description: 'The notifications of the tax service to a person.',
    'x-source': 'docs: objects; inferred: which method answers it',
    examples: [{ status: 'ok', tax_reference: taxReference, notifications: [notification] }],
  },
)
export type NpdNotificationsAnswer = Static<typeof NpdNotificationsAnswer>

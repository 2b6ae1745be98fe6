import * as Type from 'typebox'
import { NpdNotificationsNamed, StatusAnswer } from '../../schemas/models/index.ts'
import { markNotifications } from '../core/tax/notifications.ts'
import { defineEndpoint } from './define-endpoint.ts'
import { npdNotificationExamples } from './npd-notification-examples.ts'

export default defineEndpoint({
  method: 'POST',
  path: '/npd/notifications/mark_as_delivered',
  versions: ['v1'],
  summary: 'Note that a self-employed person has been shown notifications',
  request: Type.Object(NpdNotificationsNamed),
  response: StatusAnswer,
  errors: ['taxpayer_unknown', 'taxpayer_not_bound', 'npd_service_internal_error'],
  source: 'docs: selfemployed-notification; inferred: objects (the fields); the status that they get is ours',
  decide: ({ view, body }) => markNotifications(view, body.tax_reference, body.message_id_list, 'ACKNOWLEDGED'),
  examples: {
    ...npdNotificationExamples('notes that a person was shown some', {
      message_id_list: ['notification-1', 'notification-3'],
    }),
    'refuses a notification that the person has not': {
      given: 'nothing',
      request: { tax_reference: '123456789012', message_id_list: ['notification-1', 'notification-9'] },
      expect: 'invalid_request',
    },
  },
})

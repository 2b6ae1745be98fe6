import * as Type from 'typebox'
import { NpdNotificationsAnswer, NpdNotificationsOf } from '../../schemas/models/index.ts'
import { readNotifications } from '../core/tax/notifications.ts'
import { defineEndpoint } from './define-endpoint.ts'
import { npdNotificationExamples } from './npd-notification-examples.ts'

export default defineEndpoint({
  method: 'POST',
  path: '/npd/notifications/read',
  versions: ['v1'],
  summary: 'Read the notifications of the tax service to a self-employed person',
  request: Type.Object(NpdNotificationsOf),
  response: NpdNotificationsAnswer,
  errors: ['taxpayer_unknown', 'taxpayer_not_bound', 'npd_service_internal_error'],
  source: 'docs: selfemployed-notification; inferred: objects (the fields)',
  reads: true,
  decide: ({ view, body }) => readNotifications(view, body.tax_reference),
  examples: npdNotificationExamples('reads those of a person'),
})

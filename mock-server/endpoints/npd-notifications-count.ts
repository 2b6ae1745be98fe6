import * as Type from 'typebox'
import { NpdNotificationCountAnswer, NpdNotificationsOf } from '../../schemas/models/index.ts'
import { countNotifications } from '../core/tax/notifications.ts'
import { defineEndpoint } from './define-endpoint.ts'
import { npdNotificationExamples } from './npd-notification-examples.ts'

export default defineEndpoint({
  method: 'POST',
  path: '/npd/notifications/count',
  versions: ['v1'],
  summary: 'Count the new notifications of the tax service to a self-employed person',
  request: Type.Object(NpdNotificationsOf),
  response: NpdNotificationCountAnswer,
  errors: ['taxpayer_unknown', 'taxpayer_not_bound', 'npd_service_internal_error'],
  source: 'docs: selfemployed-notification; inferred: objects (the fields)',
  reads: true,
  decide: ({ view, body }) => countNotifications(view, body.tax_reference),
  examples: npdNotificationExamples('counts those of a person'),
})

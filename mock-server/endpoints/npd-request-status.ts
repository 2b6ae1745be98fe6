import * as Type from 'typebox'
import { NpdRequestStatusAnswer } from '../../schemas/models/index.ts'
import { text } from '../../schemas/models/text.ts'
import { npdRequestStatus } from '../core/tax/npd.ts'
import { defineEndpoint } from './define-endpoint.ts'

export default defineEndpoint({
  method: 'POST',
  path: '/npd/request/status',
  versions: ['v1'],
  summary: 'Fetch what the tax service has answered',
  request: Type.Object({ request_id: text('The id that npd/check gave.') }),
  response: NpdRequestStatusAnswer,
  errors: ['npd_service_internal_error'],
  source: 'inferred: two public integrations; when the answer comes is ours',
  decide: ({ view, body }) => npdRequestStatus(view, body.request_id),
  examples: {
    'says that there is no answer yet': {
      given: 'taxpayer_asked_about',
      request: { request_id: '1001' },
      expect: 'ok',
    },
    'says what the tax service has answered': {
      given: 'taxpayer_known',
      request: { request_id: '1001' },
      expect: 'ok',
    },
    'says that the tax service does not answer': {
      given: 'tax_service_silent',
      request: { request_id: '1001' },
      expect: 'npd_service_internal_error',
    },
    'refuses a request that was not made': {
      given: 'nothing',
      request: { request_id: '9' },
      expect: 'invalid_request',
    },
  },
})

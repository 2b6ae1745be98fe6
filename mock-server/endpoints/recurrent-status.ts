import * as Type from 'typebox'
import { RecurrentAnswer, RecurrentReferenceFields } from '../../schemas/models/index.ts'
import { recurrentStatus } from '../core/tokens/recurrent-tokens.ts'
import { defineEndpoint } from './define-endpoint.ts'
import { recurrentExamples } from './recurrent-examples.ts'

export default defineEndpoint({
  method: 'POST',
  path: '/recurrent/status',
  versions: ['v1'],
  summary: 'Ask whether a recurrent token is good',
  request: Type.Object(RecurrentReferenceFields),
  response: RecurrentAnswer,
  errors: [],
  source: 'sdk: RecurrentApi; docs: transfer-recurrent',
  reads: true,
  decide: ({ view, body }) => recurrentStatus(view, body.recurrent.token),
  examples: recurrentExamples('tells of the token of an earlier payment'),
})

import * as Type from 'typebox'
import { RecurrentAnswer, RecurrentReferenceFields } from '../../schemas/models/index.ts'
import { disableRecurrent } from '../core/tokens/recurrent-tokens.ts'
import { defineEndpoint } from './define-endpoint.ts'
import { recurrentExamples } from './recurrent-examples.ts'

export default defineEndpoint({
  method: 'POST',
  path: '/recurrent/disable',
  versions: ['v1'],
  summary: 'Switch a recurrent token off, for good',
  request: Type.Object(RecurrentReferenceFields),
  response: RecurrentAnswer,
  errors: [],
  source: 'sdk: RecurrentApi; docs: transfer-recurrent; sibling: recurrent-disable; that it may be done twice is ours',
  decide: ({ view, body }) => disableRecurrent(view, body.recurrent.token),
  examples: recurrentExamples('switches the token of an earlier payment off'),
})

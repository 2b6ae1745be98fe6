import * as Type from 'typebox'
import { NpdCheckAnswer, PersonTaxNumber } from '../../schemas/models/index.ts'
import { checkTaxpayer } from '../core/tax/npd.ts'
import { defineEndpoint } from './define-endpoint.ts'

export default defineEndpoint({
  method: 'POST',
  path: '/npd/check',
  versions: ['v1'],
  summary: 'Ask the tax service about a self-employed person',
  request: Type.Object({ tax_reference: PersonTaxNumber }),
  response: NpdCheckAnswer,
  errors: [],
  source: 'docs: selfemployed-binding; inferred: two public integrations (the fields)',
  decide: ({ view, body }) => checkTaxpayer(view, body.tax_reference),
  examples: {
    'asks about a person': { given: 'nothing', request: { tax_reference: '123456789012' }, expect: 'ok' },
    'refuses the tax number of a company': {
      given: 'nothing',
      request: { tax_reference: '3316004777' },
      expect: 'invalid_request',
    },
  },
})

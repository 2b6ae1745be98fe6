import * as Type from 'typebox'
import { NpdCheckAnswer, NpdPersonalInfoFields } from '../../schemas/models/index.ts'
import { checkPersonalInfo } from '../core/tax/npd.ts'
import { defineEndpoint } from './define-endpoint.ts'

const person = { tax_reference: '123456789012', full_name: 'Ivanov Ivan Ivanovich', phone: '79261234567' }

export default defineEndpoint({
  method: 'POST',
  path: '/npd/taxpayer/check_personal_info',
  versions: ['v1'],
  summary: 'Ask the tax service whether what is known of a self-employed person is right',
  request: Type.Object(NpdPersonalInfoFields),
  response: NpdCheckAnswer,
  errors: [],
  source: 'docs: selfemployed-verification; the names of the fields are ours',
  decide: ({ view, body }) => checkPersonalInfo(view, body.tax_reference),
  examples: {
    'asks about a person': { given: 'nothing', request: person, expect: 'ok' },
    'refuses a person without a phone': {
      given: 'nothing',
      request: { ...person, phone: undefined },
      expect: 'invalid_request',
    },
  },
})

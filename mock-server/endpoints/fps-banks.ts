import * as Type from 'typebox'
import { FpsBanksAnswer } from '../../schemas/models/index.ts'
import { fpsBanks } from '../core/methods/fps-banks.ts'
import { defineEndpoint } from './define-endpoint.ts'

export default defineEndpoint({
  method: 'GET',
  path: '/fps/banks',
  versions: ['v1', 'v2'],
  summary: 'List the banks that can be paid to by phone number',
  request: Type.Object({}),
  response: FpsBanksAnswer,
  errors: [],
  source: 'sdk: FpsApi, FpsBank; docs: payout-fps-phone; the choice of banks is ours',
  reads: true,
  decide: () => ({ changes: {}, reply: { banks: fpsBanks } }),
  examples: {
    'takes the signed [] that the SDK sends with its GET': { given: 'nothing', request: [], expect: 'ok' },
    'takes an empty object': { given: 'nothing', request: {}, expect: 'ok' },
  },
})

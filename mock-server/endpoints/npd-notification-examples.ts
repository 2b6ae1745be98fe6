import type { Example } from './define-endpoint.ts'

/** Whose notifications the bank cannot have; `fields` is what the call takes beside the person. */
export const npdNotificationExamples = (title: string, fields: object = {}): Record<string, Example> => {
  const of = (tax_reference: string, expect: Example['expect']): Example => ({
    given: 'nothing',
    request: { tax_reference, ...fields },
    expect,
  })
  return {
    [title]: of('123456789012', 'ok'),
    'refuses the tax number of a company': of('3316004777', 'invalid_request'),
    'refuses somebody who is not self-employed': of('131000000001', 'taxpayer_unknown'),
    'refuses somebody who has not linked the bank': of('131000000002', 'taxpayer_not_bound'),
    'says that the tax service does not answer': of('131000000004', 'npd_service_internal_error'),
  }
}

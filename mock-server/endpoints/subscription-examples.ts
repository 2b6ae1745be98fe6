import type { Example } from './define-endpoint.ts'

/** A call that is about a subscription; `does` says what it does to one. */
export const subscriptionExamples = (does: string): Record<string, Example> => ({
  [does]: { given: 'subscription_begun', request: { subscription_id: 'sub_ps_1001_pm_1001' }, expect: 'ok' },
  'refuses a subscription that the project does not have': {
    given: 'subscription_begun',
    request: { subscription_id: '131' },
    expect: 'invalid_request',
  },
  'refuses a body without a subscription': { given: 'nothing', request: {}, expect: 'invalid_request' },
})

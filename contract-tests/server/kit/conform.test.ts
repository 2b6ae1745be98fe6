import { describe, expect, it } from 'vitest'
import { inV1, okAnswer, paymentFinished, sessionPaid, sessionWaiting } from '../../../fixtures/index.ts'
import { operations, webhooks } from '../../../schemas/generated/contract.ts'
import { conformAnswer, conformWebhook } from './conform.ts'

/** A copy with one field changed; without a value, left out. */
function broken(whole: object, path: readonly (string | number)[], value?: unknown): object {
  const copy = structuredClone(whole)
  // biome-ignore lint/suspicious/noExplicitAny: it is broken on purpose
  const parent = path.slice(0, -1).reduce<any>((inside, key) => inside[key], copy)
  parent[path.at(-1)!] = value
  return JSON.parse(JSON.stringify(copy))
}

const answered =
  (endpoint: string, body: object, version: 'v1' | 'v2' = 'v2') =>
  () =>
    conformAnswer(endpoint, version, JSON.stringify(body))

describe('an answer', () => {
  const answer = okAnswer(sessionWaiting())

  it('that keeps its schema passes', () => {
    expect(answered('session/status', answer)).not.toThrow()
    expect(answered('session/status', inV1(answer), 'v1')).not.toThrow()
    expect(answered('session/status', { ...answer, added_by_the_bank: true })).not.toThrow()
  })

  it('that lacks a field fails, by the names of the endpoint and the place', () => {
    expect(answered('session/status', broken(answer, ['session', 'status']))).toThrow(
      'the answer of v2 session/status breaks its schema: /session/status: expected a value, because the field is required',
    )
  })

  it('that has a value of another kind fails, in the words of its version', () => {
    const path = ['session', 'payout_list', 0, 'amount_details', 'amount']
    expect(answered('session/confirm', broken(answer, path, '100'))).toThrow(
      'the answer of v2 session/confirm breaks its schema: /session/payout_list/0/amount_details/amount: expected an integer, got "100"',
    )
    const v1 = inV1(broken(answer, path, '100'))
    expect(answered('session/confirm', v1, 'v1')).toThrow(
      '/session/payments/0/amount_details/amount: expected an integer',
    )
  })

  it('that is a refusal without a code fails', () => {
    expect(answered('session/cancel', { status: 'error', error: { description: 'no' } })).toThrow(
      '/error/code: expected',
    )
  })

  it('fails for a null, and for a name of the other version', () => {
    expect(answered('session/status', { ...answer, note: null })).toThrow('/note: expected no null anywhere')
    expect(answered('session/status', inV1(answer))).toThrow(
      "/payments: expected the name of v2, got the other version's",
    )
  })

  it.each(operations)('of $path is looked at: an empty one fails', ({ path }) => {
    expect(answered(path.slice(1), {})).toThrow(
      `the answer of v2 ${path.slice(1)} breaks its schema: /status: expected`,
    )
  })

  it('of no call that the bank has fails', () => {
    expect(answered('session/paid', answer)).toThrow('the bank has no session/paid')
  })
})

describe('a webhook', () => {
  const webhook = paymentFinished(sessionPaid())

  it('that keeps its schema passes', () => {
    expect(() => conformWebhook('payment_finished', webhook)).not.toThrow()
    expect(() => conformWebhook('payment_finished', inV1(webhook))).not.toThrow()
  })

  it('that breaks it fails, by the names of its type and the place', () => {
    const path = ['session', 'payout_list', 0, 'status']
    expect(() => conformWebhook('payment_finished', broken(webhook, path, 'paid'))).toThrow(
      'the webhook payment_finished breaks its schema: /session/payout_list/0/status: expected one of ',
    )
    expect(() => conformWebhook('payment_finished', inV1(broken(webhook, path, 'paid')))).toThrow(
      '/session/payments/0/status',
    )
  })

  it.each(webhooks)('$type is looked at: an empty one fails', ({ type }) => {
    expect(() => conformWebhook(type, {})).toThrow(`the webhook ${type} breaks its schema: /`)
  })

  it('of no type that the bank has fails', () => {
    expect(() => conformWebhook('payment_lost', webhook)).toThrow('the bank has no webhook of type payment_lost')
  })
})

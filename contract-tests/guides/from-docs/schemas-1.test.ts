// docs/schemas.md, example 1; written by `npm run generate`.

import { inV1, payoutByToken, paymentFinished, sessionRefused } from 'bank131-mock/fixtures'
import { describeViolation, is, validate } from 'bank131-mock/schemas'
import { expect, test } from 'vitest'

test('what we send is what the call takes', () => {
  const body = payoutByToken({ rub: 250, metadata: 'order-77' }) // typed, valid as it stands
  expect(validate('SessionInitPayoutRequest', body)).toEqual([])
})

test('a mistake is told by the field', () => {
  const body = { ...payoutByToken(), amount_details: { amount: 2.5, currency: 'rub' } }
  expect(validate('SessionInitPayoutRequest', body).map(describeViolation)).toEqual([
    '/amount_details/amount: expected an integer, got 2.5',
  ])
})

test('a webhook is checked before it is believed, and typed from then on', () => {
  const received: unknown = JSON.parse(JSON.stringify(paymentFinished(sessionRefused('insufficient_wallet_balance'))))
  if (!is('PaymentFinishedWebhook', received)) throw new Error('no payment_finished')
  expect(received.session.payout_list?.[0]?.error?.code).toBe('insufficient_wallet_balance')
})

test('the same in the names of v1', () => {
  expect(validate('SessionInitPayoutRequest', inV1(payoutByToken()), { version: 'v1' })).toEqual([])
})

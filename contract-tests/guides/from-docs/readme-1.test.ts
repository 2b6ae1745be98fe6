// README.md, example 1; written by `npm run generate`.

import { expect, test } from 'bank131-mock/vitest'

test('a payout that nobody confirms fails after four hours', async ({ bank }) => {
  const body = JSON.stringify({
    payout_details: { type: 'wallet', wallet: { type: 'steam', steam: { account: 'gamer' } } },
    amount_details: { amount: 10000, currency: 'rub' },
  })
  await bank.partner.fetch('/api/v2/session/init/payout', { method: 'POST', body }) // signs, with the published test key
  await expect(bank).toHaveReceivedPayout({ amount_details: { amount: 10000 } })

  await bank.nextWebhook('ready_to_confirm') // signed; { type, body, signature, headers, … }
  await bank.clock.advance({ minutes: 240 }) // at once
  expect(await bank.nextWebhook()).toBeWebhook('payment_finished', { session: { status: 'cancelled' } })
})

// docs/unit-tests.md, example 1; written by `npm run generate`.

import { expect, test } from 'bank131-mock/vitest'

test('a payout is paid once it is confirmed', async ({ bank }) => {
  // Your code; here a stand-in that does not sign, which is why it gets a fetch that does.
  const call = (method: string, fields: object) =>
    bank.partner.fetch(`/api/v2/session/${method}`, { method: 'POST', body: JSON.stringify(fields) })
  await call('init/payout', {
    payout_details: { type: 'wallet', wallet: { type: 'steam', steam: { account: 'gamer' } } },
    amount_details: { amount: 10000, currency: 'rub' },
  })
  await expect(bank).toHaveReceivedPayout({ amount_details: { amount: 10000 } })

  const ready = await bank.nextWebhook('ready_to_confirm')
  await expect(ready).toBeValidlySigned()
  await call('confirm', { session_id: ready.sessionId })

  expect(await bank.nextWebhook()).toBeWebhook('payment_finished', { session: { status: 'accepted' } })
  await expect(bank).toHaveConfirmedOnce(ready.sessionId)
})

// What would take four hours takes none.
test('a payout that nobody confirms fails', async ({ bank }) => {
  const body = JSON.stringify({
    payout_details: { type: 'wallet', wallet: { type: 'steam', steam: { account: 'gamer' } } },
    amount_details: { amount: 10000, currency: 'rub' },
  })
  await bank.partner.fetch('/api/v2/session/init/payout', { method: 'POST', body })
  await bank.nextWebhook('ready_to_confirm')
  await bank.clock.advance({ minutes: 240 })
  expect(await bank.nextWebhook()).toBeWebhook('payment_finished', {
    session: { payout_list: [{ status: 'failed', error: { code: 'confirm_timeout' } }] },
  })
})

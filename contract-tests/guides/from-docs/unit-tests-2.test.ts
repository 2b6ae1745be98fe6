// docs/unit-tests.md, example 2; written by `npm run generate`.

import { paymentByCard } from 'bank131-mock/fixtures'
import { expect, test as base } from 'bank131-mock/vitest'

const test = base.extend({ bankOptions: { hold: true, threeDSecure: true } })

test('a payment is captured when the order is sent', async ({ bank }) => {
  const call = (method: string, fields: object) =>
    bank.partner.fetch(`/api/v2/session/${method}`, { method: 'POST', body: JSON.stringify(fields) })
  await call('init/payment', paymentByCard({ rub: 150 }))
  await expect(bank).toHaveReceivedPayment({ amount_details: { amount: 15000 } })
  const { sessionId: session_id } = await bank.nextWebhook('ready_to_confirm')
  await call('confirm', { session_id })
  await bank.nextWebhook('action_required') // with the page that the payer is sent to
  await bank.payer(session_id).pay() // or refuse(), abandon()
  await bank.nextWebhook('ready_to_capture')
  await call('capture', { session_id, amount_details: { amount: 10000, currency: 'rub' } }) // a part of it
  expect(await bank.nextWebhook()).toBeWebhook('payment_finished', { session: { status: 'accepted' } })
})

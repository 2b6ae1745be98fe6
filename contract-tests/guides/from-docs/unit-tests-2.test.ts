// docs/unit-tests.md, example 2; written by `npm run generate`.

import { paymentByCard } from 'bank131-mock/fixtures'
import { expect, test as base } from 'bank131-mock/vitest'

const test = base.extend({ bankOptions: { hold: true, autoConfirm: true } })

test('a payment is captured when the order is sent', async ({ bank }) => {
  const post = (body: object) => ({ method: 'POST', body: JSON.stringify(body) })
  await bank.partner.fetch('/api/v2/session/init/payment', post(paymentByCard({ rub: 150 })))
  const { sessionId: session_id } = await bank.nextWebhook('ready_to_capture')
  await bank.partner.fetch('/api/v2/session/capture', post({ session_id }))
  expect(await bank.nextWebhook()).toBeWebhook('payment_finished', { session: { status: 'accepted' } })
})

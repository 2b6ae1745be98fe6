// docs/unit-tests.md, example 4; written by `npm run generate`.

import { createBank } from 'bank131-mock'
import { paymentByFps } from 'bank131-mock/fixtures'
import { bankHandlers } from 'bank131-mock/msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, it } from 'vitest'

const bank = createBank({ clock: 'manual', hold: true })
const server = setupServer(...bankHandlers(bank))
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterAll(() => server.close())

/** Your code: it signs by itself. */
async function call(method: string, fields: object) {
  const body = JSON.stringify(fields)
  const headers = { 'X-PARTNER-PROJECT': 'demo_project', 'X-PARTNER-SIGN': await bank.partner.sign(body) }
  await fetch(`https://demo.bank131.ru/api/v2/session/${method}`, { method: 'POST', headers, body })
}

it('takes the money once the goods are there', async () => {
  await call('init/payment', paymentByFps({ rub: 150 }))
  const { sessionId: session_id } = await bank.nextWebhook('ready_to_confirm')
  await call('confirm', { session_id })
  await bank.nextWebhook('action_required') // with the code that the payer scans
  await bank.payer(session_id).pay()
  await bank.clock.advance({ hours: 71 })
  await call('capture', { session_id })
  await bank.clock.runToIdle()
  expect(await bank.sessions()).toMatchObject([{ session: { status: 'accepted' } }])
})

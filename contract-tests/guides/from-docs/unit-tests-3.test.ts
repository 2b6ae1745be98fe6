// docs/unit-tests.md, example 3; written by `npm run generate`.

import { createBank } from 'bank131-mock'
import { bankHandlers } from 'bank131-mock/msw'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

const bank = createBank({ clock: 'manual' })
const server = setupServer(...bankHandlers(bank))
beforeAll(() => server.listen({ onUnhandledFrame: 'error' })) // MSW 2: onUnhandledRequest
afterEach(async () => {
  server.resetHandlers()
  await bank.reset()
})
afterAll(() => server.close())

/** Your code: it signs by itself. */
async function createSession() {
  const headers = { 'X-PARTNER-PROJECT': 'demo_project', 'X-PARTNER-SIGN': await bank.partner.sign('{}') }
  return fetch('https://demo.bank131.ru/api/v2/session/create', { method: 'POST', body: '{}', headers })
}

it('creates a session', async () => {
  expect((await createSession()).status).toBe(200)
  expect(await bank.sessions()).toMatchObject([{ session: { status: 'created' } }])
})

it('meets a bank that is out of order', async () => {
  const url = 'https://demo.bank131.ru/api/v2/session/create'
  server.use(http.post(url, () => new HttpResponse('<html>', { status: 502 })))
  expect((await createSession()).status).toBe(502)
})

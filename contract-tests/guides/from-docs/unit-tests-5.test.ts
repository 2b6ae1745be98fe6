// docs/unit-tests.md, example 5; written by `npm run generate`.

import { createBank } from 'bank131-mock'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

const bank = createBank({ clock: 'manual' })
beforeAll(() => void vi.stubGlobal('fetch', bank.fetch))
afterAll(() => void vi.unstubAllGlobals())

it('creates a session', async () => {
  const body = JSON.stringify({ metadata: 'order-77' })
  const headers = { 'X-PARTNER-PROJECT': 'demo_project', 'X-PARTNER-SIGN': await bank.partner.sign(body) }
  const response = await fetch('https://demo.bank131.ru/api/v2/session/create', { method: 'POST', body, headers })
  expect(await response.json()).toMatchObject({ session: { id: 'ps_1001' } })
})

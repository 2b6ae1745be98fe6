import { expect, it } from 'vitest'
import { createBank } from '../index.ts'

const url = 'https://demo.bank131.ru/api/v2/session/create'
const request = (headers: Record<string, string>, body = '{}') => new Request(url, { method: 'POST', body, headers })

it('takes names of headers in the case they were given in, as happy-dom tells them', async () => {
  await using bank = createBank({ clock: 'manual' })
  const given = {
    'X-PARTNER-PROJECT': bank.id,
    'X-Partner-Sign': await bank.partner.sign('{}'),
    'X-PARTNER-IDEMPOTENCY-KEY': 'order-7',
    'X-PARTNER-SUBMERCHANT': 'acquirer',
  }
  const headers = Object.defineProperty(new Headers(given), Symbol.iterator, {
    value: () => Object.entries(given).values(),
  })
  const cased = () => Object.defineProperty(request({}), 'headers', { value: headers })
  expect((await bank.fetch(cased())).status).toBe(200)
  expect(await (await bank.fetch(cased())).json()).toMatchObject({ error: { code: 'idempotency_key_already_exists' } })
  expect(await bank.sessions()).toMatchObject([{ submerchant: 'acquirer' }])
  const [first] = await bank.requests()
  expect(Object.keys(first!.request.headers)).toContain('x-partner-submerchant')
})

it('reads a body where a Request has no `body` to read, as in Firefox', async () => {
  await using bank = createBank({ clock: 'manual' })
  const send = async (body: string) => {
    const headers = { 'X-PARTNER-PROJECT': bank.id, 'X-PARTNER-SIGN': await bank.partner.sign(body) }
    return bank.fetch(Object.defineProperty(request(headers, body), 'body', { value: undefined }))
  }
  expect((await send('{"metadata":"Привет"}')).status).toBe(200)
  expect((await send(`{"metadata":"${'x'.repeat(2 ** 20)}"}`)).status).toBe(413)
})

// Run by Vitest under happy-dom and jsdom in a folder where the packed package is installed; see check-runners.ts.
import { createBank } from 'bank131-mock'
import { bankHandlers } from 'bank131-mock/msw'
import { setupServer } from 'msw/node'
import { afterAll, expect, it } from 'vitest'

const bank = createBank({ clock: 'manual' })
const server = setupServer(...bankHandlers(bank), ...bankHandlers(bank, { baseUrl: 'https://gateway.test/bank' }))
afterAll(() => bank.close())

const path = '/api/v2/session/create'

/** With names of headers as people write them. */
const signed = async (body) => ({
  method: 'POST',
  body,
  headers: { 'X-PARTNER-PROJECT': bank.id, 'X-PARTNER-SIGN': await bank.partner.sign(body) },
})

it.each(['https://demo.bank131.ru', 'https://proxy.bank131.ru', 'https://gateway.test/bank'])(
  'a call of %s passes through MSW',
  async (base) => {
    server.listen()
    const { status } = await fetch(base + path, await signed('{"metadata":"Привет"}'))
    server.close()
    expect(status).toBe(200)
  },
)

it('the bank takes what the fetch of this place takes', async () => {
  const init = await signed('{}')
  const url = `https://demo.bank131.ru${path}`
  const answers = [
    await bank.fetch(path, init),
    await bank.fetch(new URL(url), init),
    await bank.fetch(new Request(url, init)),
    await bank.fetch(new Request(url), { ...init, signal: new AbortController().signal }),
    await bank.partner.fetch(new Request(url, { method: 'POST', body: '{}' })),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
  await expect(bank.fetch(path, { ...init, signal: AbortSignal.abort() })).rejects.toThrow()
})

it('and stands in its place', async () => {
  const { fetch } = globalThis
  globalThis.fetch = bank.fetch
  const { status } = await globalThis.fetch(`https://demo.bank131.ru${path}`, await signed('{}'))
  globalThis.fetch = fetch
  expect(status).toBe(200)
})

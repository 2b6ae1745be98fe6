import { expect, it } from 'vitest'
import { payoutToSteam, testKeys } from '../../fixtures/index.ts'
import { webPorts } from '../engine/web/ports.ts'
import { createBank } from '../index.ts'
import { isSignedBy } from '../testing/sample-partner.ts'
import { createBankWith } from './create-bank.ts'

const post = (fields: object) => ({ method: 'POST', body: JSON.stringify(fields) })

it('signs a body with the published test key', async () => {
  await using bank = createBank()
  const body = '{"metadata":"Привет 🎉"}'
  expect(bank.partner.publicKey).toBe(testKeys.partner.publicKey)
  expect(isSignedBy(bank.partner.publicKey, { body, signature: await bank.partner.sign(body) })).toBe(true)
})

it('signs bytes as it signs their text', async () => {
  await using bank = createBank()
  const body = '\ufeff{"metadata":"Привет"}'
  const bytes = new TextEncoder().encode(body)
  const expected = await bank.partner.sign(body)
  expect(await bank.partner.sign(bytes)).toBe(expected)
  expect(await bank.partner.sign(bytes.buffer)).toBe(expected)
  expect(await bank.partner.sign(Buffer.from(`x${body}`).subarray(1))).toBe(expected)
  expect(await createBankWith(webPorts).partner.sign(bytes)).toBe(expected)
})

it.each([
  [{ amount: 1 }, 'an object'],
  [undefined, 'nothing'],
  [7, '7'],
])('signs no %j, and says what to sign', async (body, came) => {
  await using bank = createBank()
  await expect(Reflect.apply(bank.partner.sign, undefined, [body])).rejects.toThrow(
    new TypeError(
      `sign: expected the body as it is sent, its text or its bytes, got ${came}; ` +
        "make the text once (JSON.stringify), sign it and send that same text; without a body sign ''",
    ),
  )
})

it('signs the bytes that it sends, whatever they are', async () => {
  await using bank = createBank({ clock: 'manual' })
  for (const body of ['\ufeff{}', new Uint8Array([0xff, 0xfe, 0x7b]), new Blob(['{}'])])
    await bank.partner.fetch('/api/v2/session/create', { method: 'POST', body })
  const verdicts = (await bank.requests()).map(({ signature }) => signature.verdict)
  expect(verdicts).toEqual(['valid', 'valid', 'valid'])
})

it('fetches for code that does not sign: a path, a URL or a Request, in the project it belongs to', async () => {
  await using bank = createBank({ clock: 'manual' })
  const shop = bank.project('shop', { clock: 'manual' })
  const url = 'https://demo.bank131.ru/api/v2/session/create'
  const headers = { 'x-partner-submerchant': 'acquirer' }
  for (const answer of [
    await shop.partner.fetch('/api/v2/session/create', post({})),
    await shop.partner.fetch(new URL(url), post({})),
    await shop.partner.fetch(new Request(url, { ...post({ metadata: 'Привет' }), headers })),
    await shop.partner.fetch(new Request(url, post({})), { headers }),
  ])
    expect(answer.status).toBe(200)
  expect((await shop.sessions()).map(({ submerchant }) => submerchant)).toEqual([
    undefined,
    undefined,
    'acquirer',
    'acquirer',
  ])
  expect(await bank.sessions()).toEqual([])
})

it('adds nothing to a request that it was given', async () => {
  await using bank = createBank()
  const request = new Request('https://demo.bank131.ru/api/v2/session/create', post({}))
  await bank.partner.fetch(request)
  expect([...request.headers.keys()]).toEqual(['content-type'])
})

it('can be given to code that wants a fetch', async () => {
  await using bank = createBank()
  const { fetch } = bank.partner
  expect((await fetch('/api/v2/session/create', post({}))).status).toBe(200)
})

it('is refused where the project holds another key, and where nothing is signed', async () => {
  await using bank = createBank({ partnerKey: testKeys.other.publicKey })
  expect((await bank.partner.fetch('/api/v2/session/create', post({}))).status).toBe(401)
  const unsigned = new Request('https://demo.bank131.ru/api/v2/session/create', {
    ...post({}),
    headers: { 'x-partner-project': bank.id },
  })
  expect((await bank.fetch(unsigned)).status).toBe(401)
})

it("signature: 'off' takes what is not signed, but not what names no project", async () => {
  await using bank = createBank({ clock: 'manual', signature: 'off' })
  const send = (headers: Record<string, string>) =>
    bank.fetch(new Request('https://demo.bank131.ru/api/v2/session/init/payout', { ...post(payoutToSteam()), headers }))
  expect((await send({ 'x-partner-project': bank.id })).status).toBe(200)
  expect((await send({ 'x-partner-project': bank.id, 'x-partner-sign': 'nonsense' })).status).toBe(200)
  expect((await send({})).status).toBe(401)
  // The bank's own webhooks are signed all the same.
  expect(isSignedBy(bank.publicKey, await bank.nextWebhook('ready_to_confirm'))).toBe(true)
})

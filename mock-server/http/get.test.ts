import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBank, type StartedBank, startBank } from '../index.ts'

let bank: StartedBank
beforeAll(async () => {
  bank = await startBank({ clock: 'manual' })
})
afterAll(() => bank.close())

const headersFor = async (signed: string) => ({
  'x-partner-project': 'demo_project',
  'x-partner-sign': await bank.partner.sign(signed),
})

/** A GET over the socket with a body, as only `node:http` and its like send one. */
const get = async (body: string, signed: string, headers: Record<string, string> = {}) => {
  const all = { ...(await headersFor(signed)), ...(body && { 'content-length': Buffer.byteLength(body) }), ...headers }
  return new Promise<{ status: number; body: { status: string; error?: { code: string; description: string } } }>(
    (resolve, reject) => {
      const call = request(`${bank.url}/api/v2/fps/banks`, { method: 'GET', headers: all }, async (answer) =>
        resolve({ status: answer.statusCode!, body: JSON.parse(await text(answer)) }),
      )
      call.once('error', reject)
      call.end(body)
    },
  )
}

describe('a GET with a body', () => {
  it.each(['[]', '{}', '[ ]\n'])('%j is checked over just those bytes', async (body) => {
    expect(await get(body, body)).toMatchObject({ status: 200, body: { status: 'ok' } })
    expect(await get(body, `${body} `)).toMatchObject({
      status: 401,
      body: { error: { code: 'authentication_error' } },
    })
  })

  it('is not let off because it means nothing: the signature of another empty body is no good', async () => {
    expect(await get('[]', '{}')).toMatchObject({ status: 401 })
    expect(await get('{}', '')).toMatchObject({ status: 401 })
  })

  it('that is not JSON is refused as any call would be', async () => {
    expect(await get('banks', 'banks')).toMatchObject({ status: 400, body: { error: { code: 'invalid_request' } } })
  })
})

describe('a GET without a body', () => {
  it.each(['', '[]', '{}'])('is taken with the signature over %j', async (signed) => {
    expect(await get('', signed)).toMatchObject({ status: 200 })
    const url = 'https://demo.bank131.ru/api/v1/fps/banks'
    await using inProcess = createBank()
    const answer = await inProcess.fetch(new Request(url, { headers: await headersFor(signed) }))
    expect(answer.status).toBe(200)
  })

  it('is refused with the signature over anything else, or none', async () => {
    expect(await get('', 'null')).toMatchObject({ status: 401 })
    expect(await get('', '', { 'x-partner-sign': '' })).toMatchObject({ status: 401 })
  })
})

it('says which verb a path wants', async () => {
  const answer = await fetch(`${bank.url}/api/v2/fps/banks`, {
    method: 'POST',
    body: '[]',
    headers: await headersFor('[]'),
  })
  expect(answer.status).toBe(404)
  expect(await answer.json()).toMatchObject({ error: { description: '/api/v2/fps/banks: expected GET, got POST' } })
})

import { Agent } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CallReport } from '../engine/observers.ts'
import { type StartedBank, startBank } from '../index.ts'
import { ask, call, promised, type SentCall, signatureOf } from '../testing/sample-partner.ts'
import { confirmPath, moneyForTwo } from '../testing/sample-refusals.ts'

const MIB = 1024 * 1024

let bank: StartedBank
const faults: unknown[] = []

beforeAll(async () => {
  bank = await startBank({ clock: 'manual' }, { onError: (error) => faults.push(error) })
})
afterAll(() => bank.close())

const headersFor = (body: string | Buffer) => ({
  'X-PARTNER-PROJECT': 'demo_project',
  'X-PARTNER-SIGN': signatureOf(body),
})
const inLowerCase = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
const largest = Buffer.concat([Buffer.from('{}'), Buffer.alloc(MIB - 2, ' ')])

describe('is taken', () => {
  it.each<[string, Partial<SentCall>]>([
    ['doubled slashes', { path: '//api/v2//session/create' }],
    ['a query', { path: '/api/v2/session/create?a=/b//c' }],
    ['no content type', {}],
    ['another content type', { headers: { ...headersFor('{}'), 'Content-Type': 'text/plain' } }],
    ['header names in lower case', { headers: inLowerCase(headersFor('{}')) }],
    ['pieces of unannounced length', { chunked: true }],
    ['space around the JSON', { body: ' \n{}\n', headers: headersFor(' \n{}\n') }],
    ['1 MiB exactly', { body: largest, headers: headersFor(largest) }],
    ['1 MiB exactly, in pieces', { body: largest, headers: headersFor(largest), chunked: true }],
  ])('%s', async (_, asked) => {
    const headers = headersFor('{}')
    const answer = await ask(bank.url, { path: '/api/v2/session/create', body: '{}', headers, ...asked })
    expect([answer.status, JSON.parse(answer.text).status]).toEqual([200, 'ok'])
  })
})

it('does not look into a field that the method does not know, whatever it holds', async () => {
  await moneyForTwo(bank, 'unknown fields')
  const extra = { project: 'unknown fields' }
  const confirmed = { session_id: 'ps_1002', payout_details: { type: 'card' }, amount_details: 7 }
  expect(await call(bank.url, 'session/confirm', confirmed, extra)).toMatchObject({ http: 200 })
  const created = { session_id: { id: 'ps_1002' }, colour: null }
  expect(await call(bank.url, 'session/create', created, extra)).toMatchObject({ session: { id: 'ps_1003' } })
  expect(faults).toEqual([])
})

it.each([
  ['announced', `Content-Length: ${1024 * MIB}\r\n\r\n`],
  ['sent', `Transfer-Encoding: chunked\r\n\r\n200000\r\n${' '.repeat(2 * MIB)}\r\n`],
])('does not wait for the end of a body once too much is %s', async (_, start) => {
  const socket = connect(bank.port, '127.0.0.1', () =>
    socket.write(`POST ${confirmPath} HTTP/1.1\r\nHost: bank\r\n${start}`),
  )
  let text = ''
  for await (const chunk of socket.setEncoding('utf8')) text += chunk
  expect(text).toMatch(/^HTTP\/1.1 413 /)
})

it.each([{ chunked: true }, {}])('takes the next call of a client whose body was too long (%j)', async (how) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const body = Buffer.alloc(3 * MIB, ' ')
  const path = '/api/v2/session/create'
  for (let time = 0; time < 3; time += 1) {
    const refused = await ask(bank.url, { path, body, agent, ...how })
    expect(refused).toMatchObject({ status: 413, headers: { connection: 'close' } })
    expect(await ask(bank.url, { path, body: '{}', headers: headersFor('{}'), agent })).toMatchObject({ status: 200 })
  }
  agent.destroy()
})

it.each(['Content-Length: 100', 'Transfer-Encoding: chunked'])(
  'takes a client that leaves in the middle of its body for no fault of its own (%s)',
  async (length) => {
    const reported = promised<CallReport>()
    const own: unknown[] = []
    await using other = await startBank({}, { onCall: reported.keep, onError: (error) => own.push(error) })
    const socket = connect(other.port, '127.0.0.1', () =>
      socket.write(`POST ${confirmPath} HTTP/1.1\r\nHost: bank\r\n${length}\r\n\r\n3\r\nabc\r\n`, () =>
        socket.destroy(),
      ),
    )
    const description = 'the body: expected all of it, but the connection broke off'
    expect(await reported.promise).toMatchObject({ status: 400, error: { code: 'invalid_request', description } })
    expect(own).toEqual([])
    expect(await call(other.url, 'session/create', {})).toMatchObject({ http: 200 })
  },
)

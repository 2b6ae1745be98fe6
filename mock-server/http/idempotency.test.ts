import { connect } from 'node:net'
import { beforeEach, expect, it } from 'vitest'
import { type StartedBank, startBank } from '../index.ts'
import { call, type Extra, payout, signatureOf } from '../testing/sample-partner.ts'

let bank: StartedBank

beforeEach(async () => {
  bank = await startBank({ clock: 'manual', projects: { shop: {}, other: {} } })
  return () => bank.close()
})

const shop = (method: string, body: unknown, extra: Extra = {}) =>
  call(bank.url, method, body, { project: 'shop', ...extra })

const taken = (key: string) => ({
  http: 400,
  status: 'error',
  error: {
    code: 'idempotency_key_already_exists',
    description: `x-partner-idempotency-key: ${JSON.stringify(key)} is already in progress or processed`,
  },
})

it('takes a key once, whatever the path, the version and the body', async () => {
  expect(await shop('session/create', {}, { key: 'k' })).toMatchObject({ http: 200 })
  const before = await bank.sessions()
  for (const version of ['v1', 'v2'] as const) {
    expect(await shop('session/create', {}, { key: 'k', version })).toMatchObject(taken('k'))
    expect(await shop('session/create/nominal', { metadata: 1 }, { key: 'k', version })).toMatchObject(taken('k'))
    expect(await shop('session/init/payout', payout, { key: 'k', version })).toMatchObject(taken('k'))
    const start = { session_id: 'ps_1001', ...payout }
    expect(await shop('session/start/payout', start, { key: 'k', version })).toMatchObject(taken('k'))
    expect(await shop('session/cancel', { session_id: 'ps_1001' }, { key: 'k', version })).toMatchObject(taken('k'))
  }
  expect(await bank.sessions()).toEqual(before)
  expect(await shop('session/create', {}, { key: 'K' })).toMatchObject({ http: 200, session: { id: 'ps_1002' } })
})

it('tells keys of one project from those of another, and forgets them by a reset', async () => {
  await shop('session/create', {}, { key: 'k' })
  expect(await shop('session/create', {}, { key: 'k', project: 'other' })).toMatchObject({ http: 200 })
  await bank.project('shop').reset()
  expect(await shop('session/create', {}, { key: 'k' })).toMatchObject({ http: 200 })
})

it('takes no key for a call that is refused, however late', async () => {
  await shop('session/create', {})
  const refused = [
    await shop('session/init/payout', {}, { key: 'k' }), // by its schema
    await shop('session/start/payout', { session_id: 'ps_1001' }, { key: 'k' }), // by the rules
    await shop('session/confirm', { session_id: 'ps_1001' }, { key: 'k' }), // by the state
    await shop('session/confirm', { session_id: 'ps_9' }, { key: 'k' }),
  ]
  expect(refused.map((answer) => answer.http)).toEqual([400, 400, 409, 404])
  expect(await shop('session/create', {}, { key: 'k' })).toMatchObject({ http: 200 })
})

it('takes no key for status, and asks for none', async () => {
  await shop('session/create', {})
  for (let time = 0; time < 2; time += 1)
    expect(await shop('session/status', { session_id: 'ps_1001' }, { key: 'k' })).toMatchObject({ http: 200 })
  expect(await shop('session/create', {}, { key: 'k' })).toMatchObject({ http: 200 })
  expect(await shop('session/status', { session_id: 'ps_1001' }, { key: 'k' })).toMatchObject({ http: 200 })
})

it('lets one of many concurrent calls with one key win', async () => {
  const calls = Array.from({ length: 20 }, (_, index) =>
    index % 2 ? shop('session/create', {}, { key: 'k' }) : shop('session/init/payout', payout, { key: 'k' }),
  )
  const answers = await Promise.all(calls)
  expect(answers.filter(({ http }) => http === 200)).toHaveLength(1)
  expect(answers.filter(({ error }) => error?.code === 'idempotency_key_already_exists')).toHaveLength(19)
  expect(await bank.sessions()).toHaveLength(1)
})

/** One call whose headers stand as given, each as often as it is there. */
async function wired(method: string, body: object, headers: readonly string[]): Promise<string> {
  const text = JSON.stringify(body)
  const socket = connect(bank.port, '127.0.0.1')
  const head = [
    `POST /api/v2/${method} HTTP/1.1`,
    'Host: bank',
    'Connection: close',
    'X-PARTNER-PROJECT: shop',
    `X-PARTNER-SIGN: ${signatureOf(text)}`,
    `Content-Length: ${text.length}`,
    ...headers,
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n${text}`)
  return (await socket.setEncoding('utf8').toArray()).join('')
}

it('takes an empty key for none', async () => {
  for (const key of ['', ' ', '\t']) {
    const answer = await wired('session/create', {}, [`X-PARTNER-IDEMPOTENCY-KEY:${key}`])
    expect(answer).toContain('200 OK')
  }
  expect(await bank.project('shop').snapshot()).toMatchObject({ state: { keys: [] } })
})

it.each(['X-PARTNER-IDEMPOTENCY-KEY', 'X-PARTNER-SUBMERCHANT', 'X-PUBLIC-TOKEN'])(
  'refuses %s if it was sent twice, and does nothing',
  async (name) => {
    for (const values of [
      ['a', 'b'],
      ['a', 'a'],
      ['', ''],
    ]) {
      const answer = await wired(
        'session/create',
        {},
        values.map((value, at) => `${at === 0 ? name : name.toLowerCase()}: ${value}`),
      )
      expect(answer).toContain('400 Bad Request')
      expect(answer).toContain(`"code":"invalid_request","description":"${name}: expected it once, got it 2 times"`)
    }
    expect(await bank.project('shop').sessions()).toEqual([])
  },
)

it('takes a key with a comma in it', async () => {
  expect(await shop('session/create', {}, { key: 'order 7, part 2' })).toMatchObject({ http: 200 })
  expect(await shop('session/create', {}, { key: 'order 7, part 2' })).toMatchObject(taken('order 7, part 2'))
})

it('does not look at the key of a call that takes none', async () => {
  await shop('session/create', {})
  const twice = ['X-PARTNER-IDEMPOTENCY-KEY: a', 'X-PARTNER-IDEMPOTENCY-KEY: b']
  expect(await wired('session/status', { session_id: 'ps_1001' }, twice)).toContain('200 OK')
})
